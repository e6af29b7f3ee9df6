// Sizes of paper and of pictures, in millimetres, portrait first for paper.

export interface PaperSize {
  widthMm: number;
  heightMm: number;
  /** A picture is one page: what does not fit is counted, not carried over. */
  picture: boolean;
  /** Margins, mm. */
  marginMm: number;
}

const paper = (widthMm: number, heightMm: number): PaperSize => ({
  widthMm,
  heightMm,
  picture: false,
  marginMm: 10.5 * Math.sqrt(Math.sqrt((widthMm * heightMm) / (210 * 297))),
});

const picture = (widthMm: number, heightMm: number): PaperSize => ({
  widthMm,
  heightMm,
  picture: true,
  marginMm: 8,
});

export const PAPERS = {
  a5: paper(148, 210),
  a4: paper(210, 297),
  a3: paper(297, 420),
  a2: paper(420, 594),
  letter: paper(215.9, 279.4),
  tabloid: paper(279.4, 431.8),
  /** 16:9 as on a slide of 13⅓ × 7½ inches. */
  '16:9': picture(338.667, 190.5),
  square: picture(210, 210),
} satisfies Record<string, PaperSize>;

export type PaperName = keyof typeof PAPERS;
export type Orientation = 'portrait' | 'landscape';

/** Width and height as held; pictures have one orientation. */
export function orientPaper(name: PaperName, orientation: Orientation): PaperSize {
  const size = PAPERS[name];
  if (size.picture || orientation === 'portrait') return size;
  return { ...size, widthMm: size.heightMm, heightMm: size.widthMm };
}
