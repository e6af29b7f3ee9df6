// How often a resolution is right of those that are said to be so sure.
import { geoparse } from '../../src/core/geoparse.ts';
import type { Gazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import { distanceKm } from '../../src/core/toponyms/distance.ts';
import { readGold } from './read-gold.ts';

export interface Decile {
  from: number;
  to: number;
  count: number;
  right: number;
}

const RIGHT_KM = 161;

/** By tenths of confidence, over all gold mentions with coordinates that were given a place. */
export function calibrationOf(files: readonly string[], gazetteer: Gazetteer): Decile[] {
  const deciles = Array.from({ length: 10 }, (_, i) => ({
    from: i / 10,
    to: (i + 1) / 10,
    count: 0,
    right: 0,
  }));
  for (const file of files) {
    for (const { text, toponyms } of readGold(file)) {
      const { mentions } = geoparse({ kind: 'text', content: text }, gazetteer, { mentions: toponyms });
      toponyms.forEach(({ lat, lon }, index) => {
        const { row, confidence } = mentions[index].resolution;
        if (row === null || lat === null || lon === null) return;
        const decile = deciles[Math.min(9, Math.floor(confidence * 10))];
        decile.count += 1;
        if (distanceKm(gazetteer.lng[row], gazetteer.lat[row], lon, lat) <= RIGHT_KM) decile.right += 1;
      });
    }
  }
  return deciles;
}
