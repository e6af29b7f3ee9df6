// Lays two screenshots of a map upon each other: where the one's names stand in the other, and where their tones differ.
import type { Browser, Page } from 'playwright-core';

/** Pixels of the screenshots. */
export interface NamedBox {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface FoundName {
  name: string;
  /** Pixels from where it stands in the first picture, and shares of them; null where the second has nothing like it near by. */
  off: [x: number, y: number] | null;
}

export interface Comparison {
  names: FoundName[];
  /** Of squares of the pictures: where, and by how much their mean tones differ, 0 to 255 in the channel that differs most. */
  tones: { x: number; y: number; by: number }[];
}

/** Pixels: how far off a name is looked for, and a side of the squares. */
const REACH = 5;
const SQUARE = 12;

/** PNGs of the same size. */
export async function comparePictures(
  browser: Browser,
  first: Buffer,
  second: Buffer,
  names: readonly NamedBox[],
): Promise<Comparison> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: `window.compare = ${compareInPage.toString()}` });
    const asked = {
      names,
      reach: REACH,
      square: SQUARE,
      pictures: [first, second].map((one) => one.toString('base64')),
    };
    return await page.evaluate(`compare(${JSON.stringify(asked)})`);
  } finally {
    await page.close();
  }
}

/** Names of the picture at `url`, as they stand where it is shown `scale` times as large, its middle at (x, y). */
export async function namesOfPoster(
  page: Page,
  url: string,
  { x, y, scale }: { x: number; y: number; scale: number },
): Promise<(NamedBox & { layer: string })[]> {
  const svg = await (await page.request.get(url)).text();
  const drawn = await page.context().newPage();
  await drawn.setContent(`<body style="margin: 0">${svg.slice(svg.indexOf('<svg'))}</body>`);
  const boxes = await drawn.evaluate(() => {
    const { width, height } = document.querySelector('svg')!.getBoundingClientRect();
    return [...document.querySelectorAll('svg [aria-label]')].map((element) => {
      const box = element.getBoundingClientRect();
      return {
        name: element.getAttribute('aria-label')!,
        layer: element.parentElement!.id,
        x: box.x - width / 2,
        y: box.y - height / 2,
        width: box.width,
        height: box.height,
      };
    });
  });
  await drawn.close();
  return boxes.map((box) => ({
    ...box,
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  }));
}

/** Runs in a page, so it has all it needs within itself. */
async function compareInPage({
  names,
  reach,
  square,
  pictures,
}: {
  names: NamedBox[];
  reach: number;
  square: number;
  pictures: string[];
}): Promise<Comparison> {
  const [one, other] = await Promise.all(
    pictures.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  const { width, height } = one;
  const grey = ({ data }: ImageData, x: number, y: number) => {
    const at = 4 * (y * width + x);
    return (data[at] + data[at + 1] + data[at + 2]) / 3;
  };
  /** How alike two places are: 1 for the same picture, whatever its contrast. */
  const likeness = (box: NamedBox, dx: number, dy: number): number => {
    let [count, sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0, 0];
    for (let y = Math.round(box.y); y < box.y + box.height; y++) {
      for (let x = Math.round(box.x); x < box.x + box.width; x++) {
        const [a, b] = [grey(one, x, y), grey(other, x + dx, y + dy)];
        count++;
        sumA += a;
        sumB += b;
        sumAA += a * a;
        sumBB += b * b;
        sumAB += a * b;
      }
    }
    const spread = (sum: number, squares: number) =>
      Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
    return (
      (sumAB / count - (sumA / count) * (sumB / count)) / (spread(sumA, sumAA) * spread(sumB, sumBB) || 1)
    );
  };
  /** Where between -0.5 and 0.5 the parabola through three values has its top; at 0 is the greatest. */
  const peak = (before: number, at: number, after: number): number => {
    const bend = before + after - 2 * at;
    return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
  };
  const found = names.map((box): FoundName => {
    let best = { off: null as FoundName['off'], like: 0.7 };
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        const like = likeness(box, dx, dy);
        if (like > best.like) best = { off: [dx, dy], like };
      }
    }
    if (!best.off) return { name: box.name, off: null };
    const [dx, dy] = best.off;
    const beside = (x: number, y: number) =>
      peak(likeness(box, dx - x, dy - y), best.like, likeness(box, dx + x, dy + y));
    return { name: box.name, off: [dx + beside(1, 0), dy + beside(0, 1)] };
  });
  const tones: Comparison['tones'] = [];
  for (let y = 0; y + square <= height; y += square) {
    for (let x = 0; x + square <= width; x += square) {
      const differences = [0, 0, 0];
      for (let dy = 0; dy < square; dy++)
        for (let dx = 0; dx < square; dx++)
          for (let channel = 0; channel < 3; channel++) {
            const at = 4 * ((y + dy) * width + x + dx) + channel;
            differences[channel] += one.data[at] - other.data[at];
          }
      tones.push({ x, y, by: Math.max(...differences.map((sum) => Math.abs(sum) / square ** 2)) });
    }
  }
  return { names: found, tones };
}
