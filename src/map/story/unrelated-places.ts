// The places that step back while one is looked at: those that share no article with it.
import type { PlaceSummary } from './summarise-places.ts';

/** The last answer is kept: map and list ask the same question one after the other. */
let last: { summaries: readonly PlaceSummary[]; looked: string | null; ids: ReadonlySet<string> } | null =
  null;

/** Ids; none when no place is looked at, or it is not among them. */
export function unrelatedPlaces(
  summaries: readonly PlaceSummary[],
  looked: string | null,
): ReadonlySet<string> {
  if (last?.summaries !== summaries || last.looked !== looked)
    last = { summaries, looked, ids: findUnrelated(summaries, looked) };
  return last.ids;
}

function findUnrelated(summaries: readonly PlaceSummary[], looked: string | null): Set<string> {
  const one = summaries.find(({ place }) => place.id === looked);
  if (!one) return new Set();
  const related = ({ articles }: PlaceSummary) => [...articles].some((article) => one.articles.has(article));
  return new Set(summaries.filter((summary) => !related(summary)).map(({ place }) => place.id));
}
