// Notes that close an article and are no part of it: who contributed, who the author is, who edited.

const LIMITS = { characters: 500 };

const NOTES: readonly RegExp[] = [
  /\bcontributed (?:to|reporting|from)\b/i,
  /^\(?(?:reporting|additional reporting|writing|editing|edited|compiled|translated|reported|produced|photography) by\b/i,
  /^(?:follow|email|contact|reach|write to) (?:him|her|them|us|me|the (?:author|writer|reporter)|@|\p{Lu})/iu,
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:is|was|has been|has worked as|works as|writes|covers|reports|joined)\s(?:(?:an?|the|our|one|about|on|for|as)\b.{0,160})?\b(?:reporter|journalist|correspondent|editor|writer|columnist|author|contributor|freelancer?|blogger|covers|writes|reports|reporting|founder|lecturer|professor)\b/u,
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:writes|covers|reports)\s(?:about|on|for|from)?\b.{0,90}$/u,
  /^information from .{2,60} was used in this (?:report|story|article)/i,
  /^(?:this is a |it is a )?(?:developing|breaking) (?:news )?story\b/i,
  /^\p{Lu}[\p{L} .'’-]{3,40}:\s?(?:\(?\d{3}[-. )]|\S{1,40}@\S)/u,
  /\bcan be (?:reached|contacted) (?:at|by|on|via)\b.{0,120}$/i,
  /^(?:have (?:a|you got) (?:a )?(?:story|tip|question|comment)|got a (?:tip|story)|do you have (?:a|any))\b/i,
  /^(?:this (?:story|article|report|post|piece) (?:was|has been|is|first|originally|appeared)\b|the (?:story|article) (?:was|has been) (?:updated|corrected|originally))/i,
  /^(?:editor[’']?s? note|correction|clarification|disclosure|disclaimer)\s?:/i,
  /^(?:with (?:inputs|reporting|files|additional reporting|reports?|agency)|source)\b.{0,80}$/i,
];

/** Only for lines at the end of a body: in its middle such sentences are text. */
export function isTailNote(text: string): boolean {
  return text.length <= LIMITS.characters && NOTES.some((note) => note.test(text));
}
