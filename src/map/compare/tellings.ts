// Who tells a story in words of their own: articles whose sentences are mostly the same are one telling, whatever names
// stand over them. An agency's text carried by five outlets is one witness, not five.
import type { StoryArticle } from '../../core/story/story.ts';

/** Articles are one telling when this share of the shorter one's sentences stands in the other. */
const SAME_SENTENCES = 0.6;
const SHORTEST_SENTENCE = 40;

/** Every article once, in groups, both in the story's order. Cost: grows with articles times tellings. */
export function tellingsOf(articles: readonly StoryArticle[]): StoryArticle[][] {
  const sentences = articles.map(
    ({ text }) =>
      new Set(
        text
          .split(/[.!?]\s|\n/)
          .map((sentence) => sentence.trim())
          .filter((sentence) => sentence.length >= SHORTEST_SENTENCE),
      ),
  );
  const groups: number[][] = [];
  articles.forEach((_, index) => {
    const group = groups.find(([first]) => share(sentences[first], sentences[index]) >= SAME_SENTENCES);
    if (group) group.push(index);
    else groups.push([index]);
  });
  return groups.map((group) => group.map((index) => articles[index]));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  return [...short].filter((sentence) => long.has(sentence)).length / short.size;
}
