// Runs of capitalised words ("President Vladimir Putin", "Bank of England" is two): the unit that context is read around.
import { hashWord } from '../text/hash-word.ts';
import { TOKEN, type Tokens } from '../text/tokenise.ts';
import { joins } from './match-names.ts';

/** A run is cut here, so that a text all in capitals costs no more than another. */
export const RUN_LIMITS = { tokens: 24 } as const;

/** For each token its run's first and last token, or -1 where the token is no capitalised word. */
export interface CapitalRuns {
  first: Int32Array;
  last: Int32Array;
}

const THE = hashWord('the');

export function findCapitalRuns(text: string, tokens: Tokens): CapitalRuns {
  const first = new Int32Array(tokens.count).fill(-1);
  const last = new Int32Array(tokens.count).fill(-1);
  for (let i = 0; i < tokens.count;) {
    if ((tokens.flags[i] & TOKEN.capitalised) === 0) {
      i += 1;
      continue;
    }
    let end = i;
    // An article that opens a sentence opens no name.
    if (tokens.hashes[i] === THE) {
      first[i] = i;
      last[i] = i;
      i += 1;
      continue;
    }
    const limit = Math.min(tokens.count, i + RUN_LIMITS.tokens);
    for (let next = i + 1; next < limit && joins(text, tokens, next); next += 1) {
      if ((tokens.flags[next] & TOKEN.capitalised) !== 0) end = next;
      else if ((tokens.flags[next] & TOKEN.mark) === 0) break;
    }
    first.fill(i, i, end + 1);
    last.fill(end, i, end + 1);
    i = end + 1;
  }
  return { first, last };
}
