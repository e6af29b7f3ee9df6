// The number of a place set on its mark, where the map is a picture: as the printed mark, a disc or a ring in the hues of
// the outlets, dashed where the place is doubtful, a plate beside the name of an area.
import type { PlaceSummary } from '../story/summarise-places.ts';
import { outletColour, PAGE_THEME } from '../style/theme.ts';

export interface NumberLook {
  /** Classes that `numberRules` knows. */
  looks: string[];
  /** Stops of a round of the mark's hues, clockwise from the top; empty for an area. */
  hues: string;
}

export function numberLook({ form, presence, doubtful, shares, excerpts }: PlaceSummary): NumberLook {
  if (form === 'area') return { looks: ['area'], hues: '' };
  let upTo = 0;
  const hues = shares.map(({ outlet, excerpts: own }) => {
    upTo += own;
    return `${outletColour(PAGE_THEME, outlet)} 0 ${Number(((upTo / excerpts) * 100).toFixed(2))}%`;
  });
  return {
    looks: [...(presence === 'there' ? [] : [presence]), ...(doubtful ? ['doubt'] : [])],
    hues: hues.join(),
  };
}

/**
 * Style rules; `--badge` is the number's height, `--shade` what darkens a hue beneath it. `select` gives the selector of
 * the number whose mark has a class, or any (empty). No ground is repeated: one that fills its box by a hair less than
 * all of it would be printed as a picture of tiles.
 */
export function numberRules(select: (look: string) => string): string {
  return `
${select('')} {
  --size: var(--badge); position: absolute; top: 50%; left: 50%; transform: translate(-50%, -50%);
  min-width: var(--size); height: var(--size); padding: 0 2px; border: 0 solid transparent; border-radius: 1em;
  font: 600 calc(var(--badge) * 0.64)/var(--size) var(--sans); text-align: center; color: var(--paper);
  background: linear-gradient(var(--shade), var(--shade)), conic-gradient(var(--hues)) border-box;
  box-shadow: 0 0 0 1px var(--paper); forced-color-adjust: none
}
${select('.named')} {
  border-width: 2px; line-height: calc(var(--size) - 4px); color: var(--ink);
  background: linear-gradient(var(--paper), var(--paper)) padding-box no-repeat, conic-gradient(var(--hues)) border-box no-repeat
}
${select('.both')} {
  --size: calc(var(--badge) + 6px); border-width: 2px; padding: 1px; line-height: var(--badge);
  background: linear-gradient(var(--shade), var(--shade)) content-box no-repeat, conic-gradient(var(--hues)) content-box no-repeat,
    linear-gradient(var(--paper), var(--paper)) padding-box no-repeat, conic-gradient(var(--hues)) border-box no-repeat
}
${select('.doubt')} {
  --size: calc(var(--badge) + 2px); color: var(--ink); padding: 0 2px; border: 2px dashed var(--ink);
  line-height: calc(var(--badge) - 2px); background: var(--paper)
}
${select('.area')} {
  padding: 0 4px; border-radius: 2px; color: var(--ink); background: var(--paper); box-shadow: 0 0 0 1px var(--outlet-none)
}`;
}
