// Romanisation of Cyrillic and Greek names, close to the systems by which GeoNames spells a country's names in Latin
// letters. It serves to compare, so soft and hard signs are dropped.

const CYRILLIC =
  'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ye ж:zh з:z и:i і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ј:j љ:lj њ:nj ћ:c ђ:dj џ:dz ѓ:gj ќ:kj ѕ:dz ә:a ғ:gh қ:q ң:ng ө:o ұ:u ү:u һ:h ӣ:i ӯ:u ҳ:h ҷ:j';
const GREEK =
  'α:a ά:a β:v γ:g δ:d ε:e έ:e ζ:z η:i ή:i θ:th ι:i ί:i ϊ:i κ:k λ:l μ:m ν:n ξ:x ο:o ό:o π:p ρ:r σ:s ς:s τ:t υ:y ύ:y φ:f χ:ch ψ:ps ω:o ώ:o';

/** What differs from the common table, by language. */
const DIFFERENT: Readonly<Record<string, string>> = {
  uk: 'г:h и:y',
  be: 'г:h',
  bg: 'щ:sht ъ:a х:h',
  sr: 'ж:z ш:s ч:c ц:c х:h',
  mk: 'ж:z ш:s ч:c ц:c х:h',
};

/** Letters of each language; a name with another Cyrillic or Greek letter is some other language's. */
const ALPHABETS: Readonly<Record<string, string>> = {
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  el: 'αάβγδεέζηήθιίϊκλμνξοόπρσςτυύφχψωώ',
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ky: 'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
  mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
  mn: 'абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  tg: 'абвгғдеёжзийӣкқлмнопрстуӯфхҳчҷшъэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
};

/** Spellings that the alphabet allows and the language does not: a neighbour's, or one of before a reform. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  be: /ськ|цьк|[^л]ьск/,
  el: /^[^άέήίόύώΐΰ]+$/i,
  ru: /ськ|цьк|[^л]ьск|ъ(?![еёюя])/,
  uk: /ьск/,
};

const TABLES = new Map(Object.keys(ALPHABETS).map((language) => [language, tableOf(language)]));

/** Whether the language is written in a script that is romanised here. */
export function isRomanised(language: string): boolean {
  return TABLES.has(language);
}

/** The name in plain Latin letters, or null when it is not spelt as the language spells. */
export function romanise(name: string, language: string): string | null {
  const table = TABLES.get(language);
  if (table === undefined || FOREIGN[language]?.test(name)) return null;
  let latin = '';
  let letters = 0;
  for (const letter of name.normalize('NFC').toLowerCase()) {
    const sound = table.get(letter);
    if (sound !== undefined) letters++;
    else if (!/[\s\-'’.]/u.test(letter)) return null;
    latin += sound ?? letter;
  }
  return letters > 0 ? latin : null;
}

function tableOf(language: string): Map<string, string> {
  const sounds = new Map<string, string>();
  const common = language === 'el' ? GREEK : CYRILLIC;
  for (const pair of `${common} ${DIFFERENT[language] ?? ''}`.trim().split(' ')) {
    const [letter, sound] = pair.split(':');
    if (ALPHABETS[language].includes(letter)) sounds.set(letter, sound);
  }
  return sounds;
}
