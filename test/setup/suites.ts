/**
 * Tests that cost most of the time and seldom fail alone: they start servers and command lines, load dictionaries, or try
 * thousands of drafts or count what every rule costs. `npm test` leaves them to `npm run test:slow`, which CI runs.
 */
export const SLOW = [
  'test/bundles.test.ts',
  'test/cost.test.ts',
  'test/docx-peers.test.ts',
  'test/docx-round-trip.test.ts',
  'test/edit-cost.test.ts',
  'test/fix-blocks.test.ts',
  'test/fix-finished.test.ts',
  'test/fixtures-settle.test.ts',
  'test/helix.test.ts',
  'test/limits.test.ts',
  'test/lsp-ask.test.ts',
  'test/lsp-composing.test.ts',
  'test/lsp-figures.test.ts',
  'test/lsp-folder.test.ts',
  'test/lsp-silence.test.ts',
  'test/lsp-structure.test.ts',
  'test/lsp-export.test.ts',
  'test/lsp-writing.test.ts',
  'test/lsp-word.test.ts',
  'test/lsp.test.ts',
  'test/mac.test.ts',
  'test/mcp.test.ts',
  'test/skeletons.test.ts',
  'test/structure-markdown.test.ts',
  'test/word-boundaries.test.ts',
  'test/windows.test.ts',
  'test/web-server.test.ts',
  'test/words.test.ts',
];
