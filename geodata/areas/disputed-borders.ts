// Borders that are drawn as disputed although both shapes and both authorities agree on where they run, and shapes
// whose country differs between the United Nations' view and Natural Earth's. A side is matched by the start of its
// ISO 3166-2 code, or by Natural Earth's three-letter code of who holds it.

/** Pairs of sides; the line between any two shapes that match is disputed, whatever its level. */
export const DISPUTED_BORDERS: readonly (readonly [string, string])[] = [
  ['EH', 'MA'], // Western Sahara
  ['XK', 'RS'], // Kosovo
  ['PS', 'IL'],
  ['SY-X01', 'IL'], // Golan Heights
  ['SY-X01', 'SY'],
  ['CYN', 'CY'], // Northern Cyprus
  ['SOL', 'SO'], // Somaliland
  ['GE-AB', 'GE'], // Abkhazia
  ['MD-SN', 'MD'], // Transnistria
  ['IN-JK', 'PK'], // line of control in Kashmir
  ['IN-LA', 'PK'],
  ['IN-LA', 'CN'], // Aksai Chin
  ['KAS', 'IN'], // Siachen
  ['KAS', 'PK'],
  ['KAS', 'CN'],
  ['IN-AR', 'CN'], // Arunachal Pradesh
  ['UA-43', 'UA-65'], // Crimea
];

/**
 * Country (ISO 3166-1 alpha-2) of shapes whose own code says something else, by that code or by the
 * holder's code. Null: of no one country.
 */
export const COUNTRY_OVERRIDES: Readonly<Record<string, string | null>> = {
  'UA-40': 'UA', // Sevastopol
  'UA-43': 'UA', // Crimea
  'FR-GF': 'GF',
  'FR-GP': 'GP',
  'FR-MQ': 'MQ',
  'FR-RE': 'RE',
  'FR-YT': 'YT',
  'NL-BQ1': 'BQ',
  'NL-BQ2': 'BQ',
  'NL-BQ3': 'BQ',
  'NO-21': 'SJ',
  'NO-X01~': 'BV',
  '-99-X14~': 'CX',
  '-99-X15~': 'CC',
  PGA: null, // Spratly Islands
};
