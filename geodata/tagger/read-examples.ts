// Reads the entity corpora that the tagger's weights are trained on, and gives every token its label.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenise, TOKEN, type Tokens } from '../../src/core/text/tokenise.ts';
import { LABEL } from '../../src/core/toponyms/tagger/word-features.ts';

/** One text with a label (LABEL) for each token. */
export interface Example {
  text: string;
  tokens: Tokens;
  labels: Uint8Array;
  weight: number;
}

interface Line {
  id: string;
  text: string;
  entities: { start: number; end: number; text: string; type: string }[];
}

/**
 * How much each set counts; social posts are far from news. `joined`: lines of the set that follow one another
 * come from one text, so many are read as one (`document` says which).
 */
const SETS: { file: string; weight: number; document?: (line: Line, index: number) => string }[] = [
  { file: 'ner-gum.ndjson', weight: 1 },
  { file: 'ner-uner-ewt-dev.ndjson', weight: 1, document: (line) => line.id.replace(/-\d+$/, '') },
  { file: 'ner-uner-ewt-test.ndjson', weight: 1, document: (line) => line.id.replace(/-\d+$/, '') },
  { file: 'ner-uner-pud.ndjson', weight: 1, document: (line) => line.id.replace(/-\d+$/, '') },
  { file: 'ner-wikigold.ndjson', weight: 1, document: (_, index) => String(index >> 3) },
  { file: 'ner-wnut17-train.ndjson', weight: 0.5 },
];

const TYPES: Readonly<Record<string, number>> = {
  PER: LABEL.person,
  person: LABEL.person,
  ORG: LABEL.organisation,
  organization: LABEL.organisation,
  corporation: LABEL.organisation,
  group: LABEL.organisation,
  LOC: LABEL.place,
  place: LABEL.place,
  location: LABEL.place,
};

/** Every text of the sets in `folder`, in a fixed order. Throws when a file is missing. */
export function readExamples(folder: string): Example[] {
  return SETS.flatMap(({ file, weight, document }) => {
    const lines = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    return joinLines(lines, document).map((line) => label(line, weight));
  });
}

function joinLines(lines: Line[], document?: (line: Line, index: number) => string): Line[] {
  if (!document) return lines;
  const joined = new Map<string, Line>();
  lines.forEach((line, index) => {
    const id = document(line, index);
    const before = joined.get(id);
    if (!before) {
      joined.set(id, { ...line, id });
      return;
    }
    const shift = before.text.length + 1;
    joined.set(id, {
      id,
      text: `${before.text} ${line.text}`,
      entities: [
        ...before.entities,
        ...line.entities.map((entity) => ({
          ...entity,
          start: entity.start + shift,
          end: entity.end + shift,
        })),
      ],
    });
  });
  return [...joined.values()];
}

/** Entities may be nested: the shortest name that holds a token labels it. Phrases that are no names are left out. */
function label(line: Line, weight: number): Example {
  const tokens = tokenise(line.text);
  const labels = new Uint8Array(tokens.count);
  const lengths = new Float64Array(tokens.count).fill(Number.POSITIVE_INFINITY);
  for (const entity of line.entities) {
    const inside: number[] = [];
    for (let i = 0; i < tokens.count; i += 1)
      if (tokens.starts[i] >= entity.start && tokens.ends[i] <= entity.end) inside.push(i);
    if (!isName(entity.text)) continue;
    const length = entity.end - entity.start;
    for (const i of inside) {
      if (length >= lengths[i] || (tokens.flags[i] & TOKEN.word) === 0) continue;
      lengths[i] = length;
      labels[i] = TYPES[entity.type] ?? LABEL.none;
    }
  }
  return { text: line.text, tokens, labels, weight };
}

const LINKS = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'del',
  'di',
  'da',
  'van',
  'von',
  'al',
  'el',
  'in',
  's',
  'on',
  'at',
]);

/** Every word of it is capitalised, but for the small ones that link. */
function isName(text: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return (
    words.length <= 8 && words.every((word) => LINKS.has(word.toLowerCase()) || /^[\p{Lu}\p{N}]/u.test(word))
  );
}
