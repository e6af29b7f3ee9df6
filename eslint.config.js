// Lint rules. The import boundaries below are the house rule: imports go one way,
// core <- map, sheet <- elements <- app; core, map, sheet <- cli; core <- geodata.
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

const DOM_GLOBALS = ['window', 'document', 'fetch', 'navigator', 'localStorage', 'setTimeout', 'process'];

/** Files under `folder` may not import from the folders named in `banned`. */
const boundary = (folder, banned, extra = {}) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: banned.map((name) => ({
          group: name.startsWith('node:') ? [name] : [`**/${name}/**`],
          message: `${folder} does not import from ${name}: imports go one way.`,
        })),
      },
    ],
    ...extra,
  },
});

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'dist', 'geodata/.cache', 'test/**/expected'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
    },
  },
  boundary('src/core', ['map', 'sheet', 'elements', 'app', 'cli', 'geodata', 'node:*'], {
    'no-restricted-globals': ['error', ...DOM_GLOBALS],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'core is deterministic.' },
      { object: 'Date', property: 'now', message: 'core has no clock.' },
    ],
  }),
  boundary('src/map', ['sheet', 'elements', 'app', 'cli', 'geodata', 'node:*']),
  boundary('src/sheet', ['elements', 'app', 'cli', 'geodata', 'node:*']),
  boundary('src/elements', ['app', 'cli', 'geodata', 'node:*']),
  boundary('src/app', ['cli', 'geodata', 'node:*']),
  boundary('src/cli', ['elements', 'app', 'geodata']),
  { files: ['src/elements/**/*.ts', 'src/app/**/*.ts'], ...lit.configs['flat/recommended'] },
);
