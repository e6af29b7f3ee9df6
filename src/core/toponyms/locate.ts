// From a text to its mentions with their places: recognition, then resolution, then kinds.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Span } from '../span.ts';
import type { Person, TextDocument } from '../text/text-document.ts';
import { bestCandidates, type CandidateTable, SCORES } from './candidate-table.ts';
import { explainChoice, explainNone } from './explain-resolution.ts';
import { classifyKind } from './kinds/classify-kind.ts';
import type { Candidate, Mention, Resolution } from './mention.ts';
import type { NameGroup } from './name-groups.ts';
import { recognise } from './recognise.ts';
import { readGivenNames } from './read-given-names.ts';
import { resolveUnknown } from './resolve-unknown.ts';
import { RESOLUTION_LIMITS, resolveNames } from './resolve.ts';

export interface LocatedMention extends Mention {
  resolution: Resolution;
}

export interface LocateOptions {
  /** Given: only these are resolved, each yields a mention, in order. Otherwise the text's names are found. */
  mentions?: readonly Span[];
  /** The text's persons: their names are no places. */
  persons?: readonly Person[];
}

export function locate(
  document: TextDocument,
  gazetteer: Gazetteer,
  options: LocateOptions = {},
): LocatedMention[] {
  const recognition = recognise(document, gazetteer, options.persons);
  const found = options.mentions
    ? readGivenNames(document.text, recognition, options.mentions, gazetteer)
    : recognition.found;
  const { groups, groupOf, candidates } = resolveNames(document.text, found, gazetteer);
  const byGroup = groups.map((group) => toResolution(group, candidates, gazetteer));
  const resolutions = Array.from(groupOf, (group) => (group < 0 ? nowhere() : byGroup[group]));
  const kinds = found.map((name, index) =>
    classifyKind(recognition.input, name, isActor(resolutions[index], gazetteer)),
  );
  resolveUnknown(document.text, found, kinds, resolutions, gazetteer);
  return found.map((name, index) => ({
    start: name.start,
    end: name.end,
    text: document.text.slice(name.start, name.end),
    kind: kinds[index],
    resolution: resolutions[index],
  }));
}

function isActor(resolution: Resolution, gazetteer: Gazetteer): boolean {
  if (resolution.row === null) return false;
  const feature = gazetteer.features[gazetteer.feature[resolution.row]];
  return feature.startsWith('A/PCL') || feature === 'P/PPLC' || feature === 'A/ADM1';
}

function nowhere(): Resolution {
  const reason = 'The gazetteer has no place of this name.';
  return { row: null, confidence: 0, candidates: [], reason, grounds: [] };
}

function toResolution(
  { from, count, none }: NameGroup,
  table: CandidateTable,
  gazetteer: Gazetteer,
): Resolution {
  if (count === 0) return nowhere();
  const { rows, scores, total, probability } = table;
  const order = bestCandidates(table, from, from + count, RESOLUTION_LIMITS.candidates);
  const candidates: Candidate[] = order.map((i) => ({
    row: rows[i],
    scores: SCORES.map((name) => ({ name, value: scores[name][i] })),
    total: total[i],
    probability: probability[i],
  }));
  const best = candidates[0];
  if (none > best.probability)
    return { row: null, confidence: 0, candidates, reason: explainNone(count), grounds: [] };
  const why = explainChoice(table, order[0], order[1] ?? -1, gazetteer);
  return { row: best.row, confidence: best.probability, candidates, ...why };
}
