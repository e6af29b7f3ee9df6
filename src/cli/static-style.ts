// How the story looks before the scripts come: the same head and the same column of text in the same place, so that
// nothing jumps when the live page takes over. The places stand where the map will be.
import { THEMES } from '../map/theme.ts';
import type { Theme } from '../map/theme.ts';

const colours = ({ paper, ink, inkSoft, hairline, quotation }: Theme) =>
  `--paper:${paper};--ink:${ink};--ink-soft:${inkSoft};--hairline:${hairline};--quotation:${quotation}`;

export const STATIC_STYLE = `
.static-story{${colours(THEMES.light)};color-scheme:light;background:var(--paper);color:var(--ink);font:1.125rem/1.5 'Source Serif 4',Georgia,serif;min-height:100%}
@media (prefers-color-scheme:dark){.static-story{${colours(THEMES.dark)};color-scheme:dark}}
.static-story a{color:inherit;text-decoration-thickness:1px;text-underline-offset:3px}
.static-story :target{background:var(--quotation)}
.static-story>header{padding:12px 32px;border-bottom:1px solid var(--hairline)}
.static-story h1{margin:0;font-size:1.728rem;line-height:1.15;font-weight:600}
.static-story>header p{margin:2px 0 0;font-size:1rem;line-height:1.4;color:var(--ink-soft)}
.static-story>main{display:grid;grid-template-columns:38% minmax(0,1fr)}
.static-story .texts{border-inline-end:1px solid var(--hairline);padding:32px}
.static-story article{max-width:66ch;margin-bottom:48px}
.static-story h2{font-size:1.728rem;line-height:1.15;margin:0 0 8px}
.static-story .by,.static-story blockquote footer,.static-story .where{font:0.8125rem/1.5 'Noto Sans',system-ui,sans-serif;color:var(--ink-soft)}
.static-story .places{padding:32px}
.static-story .places ol{margin:0;padding-inline-start:1.6em}
.static-story .places h3{display:inline;font-size:1.125rem;margin:0}
.static-story .where{margin-inline-start:8px}
.static-story blockquote{margin:8px 0 16px;padding-inline-start:16px;border-inline-start:2px solid var(--hairline);font-size:1rem;max-width:66ch}
.static-story blockquote p{margin:0}
@media (max-width:720px){.static-story>main{display:block}.static-story>header,.static-story .texts,.static-story .places{padding:20px;border-inline-end:0}.static-story h2{font-size:1.44rem}}
`;
