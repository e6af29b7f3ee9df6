// The places that step back while one is looked at: those that share no article with it.
import type { PlaceSummary } from './summarise-places.ts';

/** Ids; none when no place is looked at, or it is not among them. */
export function unrelatedPlaces(summaries: readonly PlaceSummary[], looked: string | null): Set<string> {
  const one = summaries.find(({ place }) => place.id === looked);
  if (!one) return new Set();
  const related = ({ articles }: PlaceSummary) => [...articles].some((article) => one.articles.has(article));
  return new Set(summaries.filter((summary) => !related(summary)).map(({ place }) => place.id));
}
