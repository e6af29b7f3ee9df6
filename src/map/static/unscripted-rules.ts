// What the static story looks like where no script will ever run: the rooms that scripts would fill are given up, each
// mark on the poster bears its place's number, and so do the list and the excerpts. It stands in a <noscript>, which
// every browser honours, and costs a page that has scripts no rule.
import { numberRules } from '../marks/number-look.ts';
import { NARROW_POSTER_MEDIA, STORY_FRAME, WIDE_POSTER_MEDIA } from '../camera/poster-frame.ts';

/** Of the story's frame, on the narrow poster. */
const NARROW_SHARE = (390 / STORY_FRAME.width).toFixed(4);

export const UNSCRIPTED_RULES = `
.static-story .tools, .static-story main::before { display: none }
.static-story > header :is(.facts, .title) { margin-inline-end: 0 }
.static-story footer nav { max-height: min(30vh, 13em) }
.static-story .gathered { display: block }
.static-story .poster { --badge: clamp(1rem, var(--unit) * 18, 1.3rem); --shade: rgb(0 0 0 / 0.16) }
.static-story .poster a { width: var(--w, 24px); height: 24px; margin: -12px calc(var(--w, 24px) / -2); text-decoration: none; border-radius: 12px }
.static-story .poster a:hover { outline: 1px solid var(--ink) }
.static-story .poster a:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px }
.static-story .poster a::before { content: attr(data-n) }
${numberRules((look) => `.static-story .poster a${look}::before`)}
.static-story .poster a.before::before { left: 0; transform: translate(calc(-100% - 3px), -50%) }
.static-story .poster a.after::before { left: 100%; transform: translate(3px, -50%) }
.static-story .poster a.over::before { transform: translate(-50%, calc(-100% - 9px)) }
.static-story .poster a.under::before { transform: translate(-50%, 9px) }
.static-story :is(footer, main > nav) ul { counter-reset: place var(--before, 0) }
.static-story :is(footer, main > nav) li:not(.more) { counter-increment: place }
.static-story :is(footer, main > nav) li:not(.more) > a::before { content: counter(place); min-width: 1.1em; text-align: end; font-weight: 600; font-variant-numeric: tabular-nums }
@media ${WIDE_POSTER_MEDIA} { .static-story .gathered.narrow-only { display: none } .static-story footer li > a[data-wide]::before { content: counter(place) '→' attr(data-wide) } }
.static-story .excerpts h2::before { content: attr(data-n) '. ' }
@media ${NARROW_POSTER_MEDIA} {
  .static-story .gathered.wide-only { display: none }
  .static-story .poster { --badge: clamp(1rem, var(--unit) * 18 / ${NARROW_SHARE}, 1.3rem) }
  .static-story footer li > a[data-narrow]::before { content: counter(place) '→' attr(data-narrow) }
}
@media (max-width: 720px) {
  .static-story footer nav { max-height: 136px; align-items: start }
  .static-story footer h2 { line-height: 34px }
  .static-story footer li > a { min-height: 34px }
  .static-story footer ul { flex-wrap: wrap; overflow: visible; padding-inline-end: 20px }
  .static-story .excerpts { bottom: 0 }
}
@media screen and (prefers-color-scheme: dark) { .static-story .poster { --shade: transparent } }
/* The picture stays the screen's, the sheet is narrow: most print from a wide screen. */
@media print {
  .static-story .poster { --unit: calc(100cqw / 1440); --badge: clamp(12px, var(--unit) * 18, 1.3rem); position: relative; inset: 0 }
  .static-story .poster a { display: block !important; left: var(--x); top: var(--y) }
  .static-story .poster a.narrow-only { display: none !important }
  .static-story footer { display: block !important; order: -1; border: 0; padding: 0 0 4mm }
  .static-story footer nav { max-height: none }
}
`.replace(/\/\*.*?\*\/|\s+/gu, ' ');
