// Which place a name means, and what is said of the choice.
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import type { Gazetteer, Place } from '../../../src/core/gazetteer/gazetteer.ts';
import { geoparse } from '../../../src/core/geoparse.ts';
import type { Resolution } from '../../../src/core/toponyms/mention.ts';

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer();
});

function resolve(
  content: string,
  name: string,
  occurrence = 0,
): { resolution: Resolution; place: Place | null } {
  const found = geoparse({ kind: 'text', content }, gazetteer).mentions.filter(({ text }) => text === name);
  const { resolution } = found[occurrence];
  return { resolution, place: resolution.row === null ? null : gazetteer.place(resolution.row) };
}

describe('resolution', () => {
  it('follows a parent that the text names', () => {
    expect(resolve('He moved to Portland, Maine.', 'Portland').place?.admin1).toBe('Maine');
    expect(resolve('He moved to Portland, Ore.', 'Portland').place?.admin1).toBe('Oregon');
  });

  it('keeps one sense for a name throughout a text', () => {
    const text = 'He was born in Athens, Georgia. Later he left Athens for good.';
    expect(resolve(text, 'Athens', 1).place?.admin1).toBe('Georgia');
  });

  it('tells a name with one parent from the same name with another', () => {
    const text = 'The bus from Portland, Maine, passed one from Portland, Oregon.';
    expect(resolve(text, 'Portland', 0).place?.admin1).toBe('Maine');
    expect(resolve(text, 'Portland', 1).place?.admin1).toBe('Oregon');
  });

  it('does not take a list for parents', () => {
    const text = 'After stops in Washington, New York and Boston, the prince flew home to Riyadh.';
    expect(resolve(text, 'Washington').place?.admin1).toBe('District of Columbia');
  });

  it('lets the other places of the text decide', () => {
    const near = 'Crews from Lexington and Frankfort reached Paris, and Louisville sent two engines.';
    expect(resolve(near, 'Paris').place?.country).toBe('US');
    expect(resolve('Trains from Lyon and Marseille reached Paris late.', 'Paris').place?.country).toBe('FR');
  });

  it('prefers the city to the region named after it', () => {
    expect(resolve('Shells fell on Odesa and Mykolaiv in Ukraine.', 'Odesa').place?.feature).toMatch(/^P\//);
  });

  it('orders candidates, best first, with scores that sum', () => {
    const { resolution } = resolve('A fire burned in Springfield, Mass., on Monday.', 'Springfield');
    const totals = resolution.candidates.map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(totals.length).toBeGreaterThan(2);
    for (const { scores, total } of resolution.candidates)
      expect(scores.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total, 6);
    expect(resolution.reason).toContain('Massachusetts');
  });

  it('is less sure where nothing decides', () => {
    const bare = resolve('A fire burned in Springfield on Monday.', 'Springfield').resolution.confidence;
    const told = resolve('A fire burned in Springfield, Mass., on Monday.', 'Springfield').resolution
      .confidence;
    expect(bare).toBeLessThan(0.6);
    expect(told).toBeGreaterThan(0.9);
  });

  it('shows an unknown street where the text puts it, with doubt', () => {
    const { place, resolution } = resolve('The bakery on Zwingle Street in Boston closed.', 'Zwingle Street');
    expect(place?.name).toBe('Boston');
    expect(resolution.confidence).toBeLessThan(0.7);
    expect(resolution.reason).toContain('does not know');
  });

  it('gives no place to a name that nothing is known of', () => {
    const content = 'They went to Qwertzuiopolis.';
    const { mentions } = geoparse({ kind: 'text', content }, gazetteer, {
      mentions: [{ start: 13, end: 27 }],
    });
    expect(mentions[0].resolution).toMatchObject({ row: null, confidence: 0, candidates: [] });
  });
});
