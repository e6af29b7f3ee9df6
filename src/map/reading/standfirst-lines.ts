// The points of an article's standfirst, which stand in its head, each with the marks of its block where it has one.
import type { StoryArticle } from '../../core/story/story.ts';
import type { MarkedBlock, Piece } from './marked-text.ts';

/** One for each point; without marks, one piece of plain text. */
export function standfirstLines(article: StoryArticle, blocks: readonly MarkedBlock[]): Piece[][] {
  const lines = article.standfirst?.split('\n') ?? [];
  const marked = new Map(
    blocks.map(({ block, pieces }) => [standfirstLine(article, block), pieces] as const),
  );
  return lines.map((text) => marked.get(text) ?? [{ text, mention: null, quotation: null, first: false }]);
}

/** The point that a block is, or null: such a block stands in the head alone. */
export function standfirstLine(
  { text, standfirst }: StoryArticle,
  { role, start, end }: MarkedBlock['block'],
): string | null {
  if (role !== 'standfirst' || standfirst === null) return null;
  const content = text.slice(start, end);
  return standfirst.split('\n').includes(content) ? content : null;
}
