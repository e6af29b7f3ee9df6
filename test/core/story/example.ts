// Two short articles as the pipeline would hand them over, and the four places they name.
import type { Article } from '../../../src/core/article/article.ts';
import type { Place } from '../../../src/core/gazetteer/gazetteer.ts';
import type { ParsedCapture, PlaceSource } from '../../../src/core/story/build-story.ts';
import type { Span } from '../../../src/core/span.ts';
import type { Mention, MentionKind } from '../../../src/core/toponyms/mention.ts';

const place = (
  row: number,
  name: string,
  feature: string,
  country: string,
  lng: number,
  lat: number,
): Place => ({
  id: `geonames:${row}`,
  name,
  lng,
  lat,
  feature,
  country,
  admin1: null,
  population: 1000,
  box: feature === 'A/PCLI' ? [lng - 2, lat - 2, lng + 2, lat + 2] : null,
});

export const PLACES = [
  place(0, 'Norway', 'A/PCLI', 'NO', 10, 62),
  place(1, 'Bergen', 'P/PPLA', 'NO', 5.33, 60.39),
  place(2, 'Bergen', 'P/PPL', 'DE', 9.96, 52.81),
  place(3, 'Oslo', 'P/PPLC', 'NO', 10.75, 59.91),
];

export const gazetteer: PlaceSource = {
  edition: { date: '2026-01-01', sources: [] },
  place: (row) => PLACES[row],
  rowOf: (id) => {
    const row = PLACES.findIndex((one) => one.id === id);
    return row === -1 ? null : row;
  },
};

export const NORWAY_SHAPE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [4, 58],
      [31, 58],
      [31, 71],
      [4, 58],
    ],
  ],
};

export const FERRY_TEXT =
  'The ferry left Bergen on Monday. “We sail again. Oslo will wait,” the captain said. Norway was quiet.';
export const RADIO_TEXT = 'Radio Bergen said the Norwegian ferry was late. 🙂 Bergen shrugged.';

export function spanOf(text: string, part: string, nth = 0): Span {
  let start = text.indexOf(part);
  for (let n = 0; n < nth; n += 1) start = text.indexOf(part, start + 1);
  if (start === -1) throw new Error(`example: "${part}" is not in the text`);
  return { start, end: start + part.length };
}

export function mention(text: string, part: string, row: number | null, kind: MentionKind, nth = 0): Located {
  return {
    ...spanOf(text, part, nth),
    text: part,
    kind,
    resolution: {
      row,
      confidence: row === null ? 0 : 0.87654321,
      reason: 'the best known of the name',
      grounds: row === null ? [] : [{ code: 'prior' as const }],
      candidates: [1, 2].map((candidate) => ({
        row: candidate,
        scores: [{ name: 'prior', value: 2 - candidate }],
        total: 2 - candidate,
        probability: candidate === 1 ? 0.7 : 0.2,
      })),
    },
  };
}

type Located = Mention & { resolution: ParsedCapture['mentions'][number]['resolution'] };

function article(text: string, fields: Partial<Article>): Article {
  return {
    title: null,
    standfirst: null,
    outlet: null,
    byline: null,
    authorLocation: null,
    agency: null,
    published: null,
    updated: null,
    url: null,
    dateline: null,
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    dropped: [],
    ...fields,
  };
}

export const FERRY: ParsedCapture = {
  name: 'The Ferry, part 1.txt',
  article: article(FERRY_TEXT, { title: 'A ferry leaves', outlet: 'The Quay', published: '2024-05-06' }),
  document: {
    sentences: [
      spanOf(FERRY_TEXT, 'The ferry left Bergen on Monday.'),
      spanOf(FERRY_TEXT, '“We sail again.'),
      spanOf(FERRY_TEXT, 'Oslo will wait,” the captain said.'),
      spanOf(FERRY_TEXT, 'Norway was quiet.'),
    ],
  },
  mentions: [
    mention(FERRY_TEXT, 'Norway', 0, 'literal'),
    mention(FERRY_TEXT, 'Bergen', 1, 'literal'),
    mention(FERRY_TEXT, 'Oslo', 3, 'metonymic'),
  ],
  quotations: [
    {
      ...spanOf(FERRY_TEXT, 'We sail again. Oslo will wait,'),
      text: 'We sail again. Oslo will wait,',
      direct: true,
      cue: spanOf(FERRY_TEXT, 'said'),
      speaker: { ...spanOf(FERRY_TEXT, 'the captain'), name: 'the captain' },
    },
  ],
  dates: [{ ...spanOf(FERRY_TEXT, 'Monday'), from: '2024-05-06', to: '2024-05-06' }],
  warnings: [],
};

export const RADIO: ParsedCapture = {
  name: 'radio.html',
  article: article(RADIO_TEXT, {
    title: 'Late',
    outlet: 'Fjord FM',
    published: '2024-05-07',
    url: 'https://fjord.example/late',
  }),
  document: {
    sentences: [
      spanOf(RADIO_TEXT, 'Radio Bergen said the Norwegian ferry was late.'),
      spanOf(RADIO_TEXT, '🙂 Bergen shrugged.'),
    ],
  },
  mentions: [
    mention(RADIO_TEXT, 'Bergen', 2, 'embedded'),
    mention(RADIO_TEXT, 'Norwegian', 0, 'modifier'),
    mention(RADIO_TEXT, 'Bergen', 1, 'metonymic', 1),
  ],
  quotations: [],
  dates: [],
  warnings: [{ code: 'no-byline', message: 'No byline was found.', severity: 'info' }],
};
