// Finds where readers' comments begin on a page: under a heading that counts or names them, or where lines such as
// "Ana says", a date and "Reply" alternate. Everything from there on is comments.
import type { DropReason } from './article.ts';
import { isSentence, type Line } from './line.ts';
import { junkReason, sectionReason } from './recognise-junk.ts';

const COMMENTS = {
  /** Lines after a line in which the signs of comments are counted. */
  window: 14,
  /** Signs needed below a heading of comments, and without one. */
  underHeading: 2,
  alone: 5,
  /** Characters of running text that must stand before: pages count their comments at the top, too. */
  article: 500,
  /** Longest line that can be a sign. */
  characters: 90,
};

const SIGNS =
  /^(?:reply|reply to comment|log in to reply|reply to .{2,30}|permalink|report abuse|report comment|like reply.{0,20}|reply share.{0,20}|.{2,40} (?:says|said|commented|wrote|replied)|(?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago|edited|upvote|downvote|flag|guest)$/;

/** Gives all lines from the first comment on the reason `comments`. Cost: linear. */
export function markComments(lines: Line[], reasons: (DropReason | null)[]): void {
  const signs = lines.map(isSign);
  let near = signs.slice(0, COMMENTS.window).filter(Boolean).length;
  let article = 0;
  for (const [at, line] of lines.entries()) {
    const isHeading = near >= COMMENTS.underHeading && isCommentHeading(line);
    const isComment = isHeading || (near >= COMMENTS.alone && signs[at]);
    if (isComment && article >= COMMENTS.article) {
      reasons.fill('comments', at);
      return;
    }
    if (isSentence(line.shape)) article += line.text.length;
    if (signs[at]) near -= 1;
    if (signs[at + COMMENTS.window]) near += 1;
  }
}

function isCommentHeading(line: Line): boolean {
  if (line.text.length > COMMENTS.characters) return false;
  return sectionReason(line) === 'comments' || junkReason(line) === 'comments';
}

function isSign(line: Line): boolean {
  if (line.text.length > COMMENTS.characters) return false;
  if (SIGNS.test(line.key)) return true;
  return line.shape.words <= 9 && line.dated;
}
