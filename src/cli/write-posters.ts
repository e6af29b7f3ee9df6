// The page's first frame: the story's map as a picture, drawn at the camera that the live map will take; once for wide
// maps, once for a telephone's.
import type { Story } from '../core/story/story.ts';
import type { AreaSpot } from '../map/areas/area-spot.ts';
import { NO_FILTER } from '../map/story/filter-story.ts';
import { mainView } from '../map/camera/main-view.ts';
import { posterView, storyCamera, type PosterKind } from '../map/camera/poster-frame.ts';
import { storyInSight } from '../map/story/story-in-sight.ts';
import { drawPoster, type Poster, type PosterOptions } from '../sheet/draw-poster.ts';
import { pairInks } from '../sheet/pair-inks.ts';
import { writeSvg } from '../sheet/write/write-svg.ts';
import { readSheetAssets } from './sheet-assets.ts';

export interface WrittenPoster {
  svg: string;
  /** By place id. */
  areaSpots: ReadonlyMap<string, AreaSpot>;
}

/** To the millimetre: a quarter of a pixel. */
const GRID = 16;

/**
 * `story` is named in `named.language`. SVG with letters as shapes, since a picture in a page cannot use the page's fonts,
 * and light or dark as the page is; null for a story without places.
 * @throws CliError (1) when the files that it is drawn from are missing
 */
export async function writePosters(
  story: Story,
  named: Pick<PosterOptions, 'language' | 'placeNames'>,
): Promise<Record<PosterKind, WrittenPoster> | null> {
  const { summaries } = storyInSight(story, NO_FILTER);
  if (summaries.length === 0) return null;
  const assets = await readSheetAssets();
  try {
    const { main, spots } = mainView(summaries, story.areas);
    const storyView = storyCamera(summaries, main);
    const write = async (kind: PosterKind) => {
      const { camera, size, frame, rooms } = posterView(storyView, kind);
      const [usual] = rooms;
      const options = {
        ...{ ...camera, ...named, widthPx: size.width, heightPx: size.height, rooms },
        ...{ frame: { ...usual, free: kind === 'narrow' }, spots: spots(frame) },
      };
      const light = await drawPoster(story, assets, options);
      const dark = await drawPoster(story, assets, { ...options, theme: 'dark' });
      const inks = { outlines: true, borrowsFonts: true, darkInks: pairInks(light, dark), grid: GRID };
      return { svg: await writeSvg(light, assets, inks), areaSpots: spotsOf(light) };
    };
    return { wide: await write('wide'), narrow: await write('narrow') };
  } finally {
    await assets.close();
  }
}

function spotsOf({ areaNames, pages: [{ widthMm, heightMm }] }: Poster): Map<string, AreaSpot> {
  return new Map(
    areaNames.map(({ place, side, box: { minX, maxX, minY, maxY } }) => [
      place,
      {
        ...{ x: (minX + maxX) / 2 / widthMm, y: (minY + maxY) / 2 / heightMm },
        ...{ width: (maxX - minX) / widthMm, side },
      },
    ]),
  );
}
