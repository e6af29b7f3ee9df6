// Why each name was given its place: the candidates, what spoke for them, and the reason in words.
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import type { ParsedCapture } from '../core/story/build-story.ts';
import type { Candidate } from '../core/toponyms/mention.ts';

/** Characters of text shown on each side of a mention. */
const CONTEXT = 36;

export function explainArticle(
  { name, article, mentions, warnings }: ParsedCapture,
  gazetteer: Gazetteer,
): string {
  const lines = [
    `${article.title ?? name} — ${article.outlet ?? 'outlet unknown'}, ${article.published ?? 'undated'}`,
  ];
  for (const { code, message } of warnings) lines.push(`  warning ${code}: ${message}`);
  for (const { start, end, text, kind, resolution } of mentions) {
    lines.push('', `${text}  [${kind}, ${start}–${end}]  …${around(article.text, start, end)}…`);
    lines.push(`  ${resolution.reason}  (confidence ${resolution.confidence.toFixed(2)})`);
    for (const candidate of resolution.candidates)
      lines.push(describeCandidate(candidate, candidate.row === resolution.row, gazetteer));
  }
  return `${lines.join('\n')}\n`;
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - CONTEXT), end + CONTEXT).replace(/\s+/gu, ' ');
}

function describeCandidate(
  { row, scores, total, probability }: Candidate,
  chosen: boolean,
  gazetteer: Gazetteer,
): string {
  const { id, name, admin1, country, feature, population } = gazetteer.place(row);
  const where = [name, admin1, country].filter((part) => part !== null && part !== '').join(', ');
  const evidence = scores.map((score) => `${score.name} ${signed(score.value)}`).join(', ');
  return `  ${chosen ? '→' : ' '} ${(probability * 100).toFixed(1).padStart(5)} %  ${where}  ${feature}  pop. ${population}  ${id}  = ${signed(total)} (${evidence})`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
