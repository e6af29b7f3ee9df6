// An article's blocks cut into pieces wherever a mention or a quotation begins or ends: text ready to be marked up.
import type { Block } from '../../core/article/article.ts';
import type { Story, StoryArticle, StoryMention, StoryQuotation } from '../../core/story/story.ts';

export interface Piece {
  text: string;
  mention: StoryMention | null;
  /** The innermost quotation that covers the piece. */
  quotation: StoryQuotation | null;
  /** Whether it is the place's first mention in the article. */
  first: boolean;
}

export interface MarkedBlock {
  block: Block;
  pieces: Piece[];
}

/** What is to be marked in an article, in order. */
export interface ArticleMarks {
  mentions: StoryMention[];
  quotations: StoryQuotation[];
}

/** Mentions without a place are left as plain text; where two overlap the earlier wins. Cost: linear. */
export function markArticle(
  article: StoryArticle,
  mentions: readonly StoryMention[],
  quotations: readonly StoryQuotation[],
): MarkedBlock[] {
  const seen = new Set<string>();
  let [nextMention, nextQuotation] = [0, 0];
  // A quotation that runs over several paragraphs is carried from block to block.
  let quoted: StoryQuotation[] = [];
  const linked = mentions.filter((mention) => mention.place !== null && mention.kind !== 'embedded');
  return article.blocks.map((block) => {
    const inBlock: StoryMention[] = [];
    for (; nextMention < linked.length && linked[nextMention].start < block.end; nextMention++) {
      const mention = linked[nextMention];
      const before = inBlock[inBlock.length - 1];
      if (
        mention.start >= block.start &&
        mention.end <= block.end &&
        (!before || before.end <= mention.start)
      ) {
        inBlock.push(mention);
      }
    }
    quoted = quoted.filter((quotation) => quotation.end > block.start);
    for (
      ;
      nextQuotation < quotations.length && quotations[nextQuotation].start < block.end;
      nextQuotation++
    ) {
      quoted.push(quotations[nextQuotation]);
    }
    return { block, pieces: cutBlock(article.text, block, inBlock, quoted, seen) };
  });
}

/** The mentions and quotations of each article, in one pass over the story. */
export function groupByArticle(story: Story): Map<string, ArticleMarks> {
  const groups = new Map(
    story.articles.map((article) => [
      article.id,
      { mentions: [] as StoryMention[], quotations: [] as StoryQuotation[] },
    ]),
  );
  for (const mention of story.mentions) groups.get(mention.article)?.mentions.push(mention);
  for (const quotation of story.quotations) groups.get(quotation.article)?.quotations.push(quotation);
  for (const group of groups.values()) {
    group.mentions.sort((a, b) => a.start - b.start);
    group.quotations.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  return groups;
}

function cutBlock(
  text: string,
  block: Block,
  mentions: StoryMention[],
  quotations: StoryQuotation[],
  seen: Set<string>,
): Piece[] {
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of [...mentions, ...quotations]) {
    if (start > block.start && start < block.end) cuts.add(start);
    if (end > block.start && end < block.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  let at = 0;
  return edges.slice(1).map((end, index) => {
    const start = edges[index];
    while (at < mentions.length && mentions[at].end <= start) at++;
    const mention = at < mentions.length && mentions[at].start <= start ? mentions[at] : null;
    // A mention that a quotation's edge cuts in two is marked in its first part only.
    const whole = mention && mention.start === start ? mention : null;
    const first = whole !== null && !seen.has(whole.place!);
    if (whole) seen.add(whole.place!);
    const quotation =
      quotations.findLast((candidate) => candidate.start <= start && candidate.end >= end) ?? null;
    return { text: text.slice(start, end), mention: whole, quotation, first };
  });
}
