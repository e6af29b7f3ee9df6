// What the browser keeps for a reader, on the reader's own machine: the language once chosen, nothing else.
import { WORDS, type Language } from '../map/words/words.ts';

const KEY = 'dateline-language';

export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept !== null && kept in WORDS ? (kept as Language) : null;
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}
