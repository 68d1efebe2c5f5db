// What a machine holds of our style: expressions that are right, linear and readable, functions that one can hold in the
// head, and no promise that is not kept. `npm run lint`; what can be mended by machine: `npm run lint -- --fix`.
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import wordsAreData from './words-are-data.mjs';

const { plugins, rules } = regexp.configs.recommended;

export default [
  { ignores: ['dist/**', 'build/**', 'node_modules/**', '**/*-table.ts'] },
  {
    files: ['**/*.ts', '**/*.mts'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { ...plugins, '@typescript-eslint': tseslint.plugin },
    rules: {
      ...rules,
      // Words stay words: 一|二|十一 says more than [一二]|十一.
      'regexp/prefer-character-class': 'off',
      // A lookahead in front of an expression is how the engine is told where not to begin.
      'regexp/no-useless-assertions': 'off',
      // In a pattern that is put together of parts the flag would change the parts.
      'regexp/use-ignore-case': 'off',
      'regexp/no-obscure-range': [
        'error',
        { allowed: ['alphanumeric', '①-⑳', '０-９', 'Ａ-Ｚ', 'ａ-ｚ', '一-龥', '一-鿿', '㐀-鿿'] },
      ],
      'regexp/no-super-linear-move': 'error',
      complexity: ['error', 20],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      'object-shorthand': 'error',
    },
  },
  {
    // What tests search is their own.
    files: ['test/**'],
    rules: { 'regexp/no-super-linear-move': 'off', 'regexp/no-super-linear-backtracking': 'off' },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/**/*.ts'],
    // A `!` is a promise to the compiler: a line that must make one says why it holds.
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    files: ['server/src/core/**/*.ts'],
    plugins: { bizheng: { rules: { 'words-are-data': wordsAreData } } },
    rules: { 'bizheng/words-are-data': 'error' },
  },
];
