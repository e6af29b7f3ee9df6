// Parsed articles in, one story document out: places once, mentions with what a reader is shown for them.
import type { Article } from '../article/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DateExpression, Quotation, TextDocument } from '../text/text-document.ts';
import type { Mention, Resolution } from '../toponyms/mention.ts';
import type { Warning } from '../warning.ts';
import { applyEdits } from './apply-edits.ts';
import { chooseDate, chooseExcerpt, quotationAround } from './choose-excerpt.ts';
import { collectPlaces } from './collect-places.ts';
import type { AreaOf } from './collect-places.ts';
import { nameStory } from './name-story.ts';
import { roundShare } from './round-share.ts';
import { STORY_FORMAT, STORY_VERSION } from './story.ts';
import type { Edit, Story, StoryAlternative, StoryArticle, StoryMention, StoryQuotation } from './story.ts';
import { slugOf, takeId } from './unique-id.ts';

/** Alternatives kept for a mention, and the least probability at which one is worth keeping. */
const ALTERNATIVES = { count: 5, probability: 0.005 };
/** Of surer choices no reader is told the grounds: kept with every mention they would make a large story larger. */
const DOUBTED_BELOW = 0.7;

/** What the pipeline made of one capture. */
export interface ParsedCapture {
  /** The capture's name (a file's name, say): the article's id is made from it. */
  name: string;
  article: Article;
  document: Pick<TextDocument, 'sentences'>;
  mentions: readonly (Mention & { resolution: Resolution })[];
  quotations: readonly Quotation[];
  dates: readonly DateExpression[];
  warnings: readonly Warning[];
}

/** As much of a gazetteer as a story needs. */
export type PlaceSource = Pick<Gazetteer, 'edition' | 'place' | 'rowOf'>;

export interface StoryOptions {
  /** Both are made from the articles when left out. */
  title?: string | null;
  subtitle?: string | null;
  areaOf?: AreaOf;
  edits?: readonly Edit[];
}

/** The story, and those of the edits whose text is no longer found (kept in the story all the same). */
export function buildStory(
  parsed: readonly ParsedCapture[],
  gazetteer: PlaceSource,
  { title = null, subtitle = null, areaOf = () => null, edits = [] }: StoryOptions = {},
): { story: Story; orphans: Edit[] } {
  const taken = new Set<string>();
  const articles: StoryArticle[] = [];
  const quotations: StoryQuotation[] = [];
  const mentions: StoryMention[] = [];
  for (const one of parsed) {
    const id = takeId(slugOf(one.name), taken);
    const own = storyQuotations(id, one.quotations);
    articles.push({ ...one.article, id, warnings: [...one.warnings] });
    quotations.push(...own);
    mentions.push(...storyMentions(id, one, own, gazetteer));
  }
  const placeOf = (id: string) => {
    const row = gazetteer.rowOf(id);
    return row === null ? null : gazetteer.place(row);
  };
  const story: Story = {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    title: '',
    subtitle: null,
    gazetteer: gazetteer.edition,
    articles,
    ...collectPlaces(mentions, placeOf, areaOf),
    mentions,
    quotations,
    edits: [],
  };
  const edited = applyEdits(story, edits, { placeOf, areaOf });
  const given = { title, subtitle };
  const made = nameStory(articles, edited.story.places, edited.story.mentions);
  return {
    story: {
      ...edited.story,
      title: title ?? made.title,
      subtitle: subtitle ?? made.subtitle,
      made: (['title', 'subtitle'] as const).filter((part) => given[part] === null),
    },
    orphans: edited.orphans,
  };
}

function storyQuotations(article: string, quotations: readonly Quotation[]): StoryQuotation[] {
  const taken = new Set<string>();
  return [...quotations]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((quotation) => ({ ...quotation, id: takeId(`${article}-q${quotation.start}`, taken), article }));
}

function storyMentions(
  article: string,
  { document, mentions, dates }: ParsedCapture,
  quotations: readonly StoryQuotation[],
  gazetteer: PlaceSource,
): StoryMention[] {
  const taken = new Set<string>();
  return [...mentions]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text, kind, resolution }) => {
      const quotation = quotations[quotationAround({ start, end }, quotations)] ?? null;
      const excerpt = chooseExcerpt({ start, end }, quotation, document.sentences);
      const chosen = placedRow(kind, resolution);
      return {
        id: takeId(`${article}-m${start}`, taken),
        article,
        start,
        end,
        text,
        kind,
        place: chosen === null ? null : gazetteer.place(chosen).id,
        confidence: roundShare(resolution.confidence),
        reason: resolution.reason,
        ...(chosen !== null && resolution.confidence < DOUBTED_BELOW ? { grounds: resolution.grounds } : {}),
        alternatives: alternatives(resolution, chosen, gazetteer),
        excerpt,
        quotation: quotation?.id ?? null,
        date: chooseDate({ start, end }, excerpt, dates),
      };
    });
}

/** A place inside another name ("Jerusalem Post") is no place of the story: it stays as an alternative for a person. */
function placedRow(kind: Mention['kind'], { row }: Resolution): number | null {
  return kind === 'embedded' ? null : row;
}

function alternatives(
  { candidates }: Resolution,
  chosen: number | null,
  gazetteer: PlaceSource,
): StoryAlternative[] {
  return candidates
    .filter(({ row, probability }) => row !== chosen && probability >= ALTERNATIVES.probability)
    .slice(0, ALTERNATIVES.count)
    .map(({ row, probability }) => {
      const { id, name, lng, lat, feature, country } = gazetteer.place(row);
      return { id, name, lng, lat, feature, country, probability: roundShare(probability) };
    });
}
