// Who published what: the outlets of a story in order of appearance, each with a letter that tells it apart
// where hue cannot (black and white, colour blindness, more outlets than hues).
import type { Story, StoryArticle } from '../../core/story/story.ts';

export interface Outlet {
  index: number;
  name: string;
  /** One or two capitals, unique in the story. */
  letter: string;
  /** Article ids. */
  articles: string[];
}

/** The page's head names up to so many outlets; of more, the first few and how many there are besides. */
const HEAD = { all: 4, first: 3 };

export function outletsOf(story: Story): Outlet[] {
  const byName = new Map<string, Outlet>();
  const letters = new Set<string>();
  for (const article of story.articles) {
    const name = outletName(article);
    const known = byName.get(name);
    if (known) known.articles.push(article.id);
    else
      byName.set(name, {
        index: byName.size,
        name,
        letter: pickLetter(name, letters),
        articles: [article.id],
      });
  }
  return [...byName.values()];
}

/** Outlet index of every article, by article id. */
export function outletOfArticles(outlets: readonly Outlet[]): Map<string, number> {
  return new Map(outlets.flatMap((outlet) => outlet.articles.map((id) => [id, outlet.index] as const)));
}

/** What stands for the outlet where the article names none: the host of its address, then its own name. */
export function outletName(article: StoryArticle): string {
  return article.outlet ?? hostOf(article.url) ?? article.title ?? article.id;
}

/** Those that the page's head names, and the names of the others. */
export function headOutlets(outlets: readonly Outlet[]): { named: readonly Outlet[]; others: string[] } {
  const end = outlets.length > HEAD.all ? HEAD.first : HEAD.all;
  return { named: outlets.slice(0, end), others: outlets.slice(end).map(({ name }) => name) };
}

function hostOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).host.replace(/^www\./, '') || null;
}

function pickLetter(name: string, taken: Set<string>): string {
  const words = name.replace(/^the\s+/i, '').match(/\p{L}/gu) ?? [];
  const first = (words[0] ?? '?').toUpperCase();
  const options = [first, ...words.slice(1).map((letter) => first + letter.toLowerCase())];
  const letter = options.find((option) => !taken.has(option)) ?? `${first}${taken.size + 1}`;
  taken.add(letter);
  return letter;
}
