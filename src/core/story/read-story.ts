// Unknown JSON in, a story out: the door by which story documents come in on the command line. The page, which reads what
// was built with it, looks at less (src/app/parse-story.ts).
import { checkSchema } from './check-schema.ts';
import type { Story, StoryArticle } from './story.ts';
import schema from './story.schema.json' with { type: 'json' };

/**
 * Checks form (against story.schema.json) and sense: ids stand once, what is referred to is there, spans lie in
 * their article's text and hold the text they say.
 * @throws Error with the path, what was got and what was expected
 */
export function readStory(value: unknown): Story {
  const error = checkSchema(value, schema);
  if (error) throw new Error(`story: ${error.path}: got ${error.got}, expected ${error.expected}`);
  const story = value as Story;
  checkReferences(story);
  return story;
}

function checkReferences(story: Story): void {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const places = new Set(story.places.map(({ id }) => id));
  const quotations = new Set(story.quotations.map(({ id }) => id));
  requireUnique('articles', story.articles);
  requireUnique('places', story.places);
  requireUnique('mentions', story.mentions);
  requireUnique('quotations', story.quotations);

  story.areas.forEach(({ place }, index) =>
    requireKnown(places.has(place), `areas[${index}].place`, place, 'the id of a place of the story'),
  );
  story.mentions.forEach((mention, index) => {
    const path = `mentions[${index}]`;
    const { place, quotation, excerpt } = mention;
    const article = requireSlice(path, mention, articles.get(mention.article));
    requireSpan(`${path}.excerpt`, excerpt, article);
    if (place !== null)
      requireKnown(places.has(place), `${path}.place`, place, 'the id of a place of the story');
    if (quotation !== null)
      requireKnown(quotations.has(quotation), `${path}.quotation`, quotation, 'the id of a quotation');
  });
  story.quotations.forEach((quotation, index) =>
    requireSpan(`quotations[${index}]`, quotation, requireArticle(index, quotation, articles)),
  );
}

function requireArticle(
  index: number,
  { article }: { article: string },
  articles: ReadonlyMap<string, StoryArticle>,
): StoryArticle {
  const found = articles.get(article);
  requireKnown(found !== undefined, `quotations[${index}].article`, article, 'the id of an article');
  return found!;
}

function requireSlice(
  path: string,
  mention: { start: number; end: number; text: string; article: string },
  article: StoryArticle | undefined,
): StoryArticle {
  requireKnown(article !== undefined, `${path}.article`, mention.article, 'the id of an article');
  requireSpan(path, mention, article!);
  const stands = article!.text.slice(mention.start, mention.end);
  requireKnown(stands === mention.text, `${path}.text`, mention.text, `what stands there: "${stands}"`);
  return article!;
}

function requireSpan(path: string, span: { start: number; end: number }, { text }: StoryArticle): void {
  const fits = span.start <= span.end && span.end <= text.length;
  requireKnown(
    fits,
    path,
    `${span.start}–${span.end}`,
    `a span within the article's ${text.length} characters`,
  );
}

function requireUnique(path: string, items: readonly { id: string }[]): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    requireKnown(!seen.has(id), `${path}[${index}].id`, id, 'an id that stands once');
    seen.add(id);
  });
}

function requireKnown(fine: boolean, path: string, got: string, expected: string): void {
  if (!fine) throw new Error(`story: ${path}: got "${got}", expected ${expected}`);
}
