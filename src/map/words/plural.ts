// A number with its noun in the form that the language asks for.
import type { Language } from './words.ts';

export const plural =
  (language: Language, forms: Partial<Record<Intl.LDMLPluralRule, string>>) =>
  (count: number): string =>
    `${count} ${forms[new Intl.PluralRules(language).select(count)] ?? forms.other}`;
