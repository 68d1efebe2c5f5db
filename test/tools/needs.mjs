// What expressions need (server/src/core/reading/needs.ts), read when the project is built and not whenever it starts.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const FOLDERS = ['test/samples', 'test/fixtures'];
const IN_ITS_PLACE = /[\\/]core[\\/]reading[\\/]needs-known\.ts$/;

/** A plugin that has `contents` in the place of needs-known.ts. */
const inItsPlace = (contents) => ({
  name: 'needs-known',
  setup({ onLoad }) {
    onLoad({ filter: IN_ITS_PLACE }, async ({ path }) => ({
      contents: await contents(),
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
});

/** Where the core's own build notes what it is asked. */
const ASKED = Symbol.for('bizheng.needs');

/** What our samples and fixtures ask for, packed, by flags and source. */
async function needsAsked() {
  const { outputFiles } = await build({
    entryPoints: ['test/tools/needs-asked.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'warning',
    plugins: [
      inItsPlace(
        () =>
          `export const knownNeeds = (expression) => void globalThis[Symbol.for('${ASKED.description}')].add(expression);`,
      ),
    ],
  });
  const expressions = (globalThis[ASKED] = new Set());
  const program = new Script(`(function (module, exports, require) {${outputFiles[0].text}\n})`);
  const module = { exports: {} };
  program.runInThisContext()(module, module.exports, createRequire(join(process.cwd(), 'a.js')));
  return module.exports.needsAsked(FOLDERS, expressions);
}

let table;
/** Written once for all bundles. Each need is unpacked when it is asked for: a draft asks for half of them. */
export const needsKnown = inItsPlace(async () => {
  table ??= needsAsked();
  return `import { unpacked } from './needs-packed';
          const table = () => (${JSON.stringify(await table)});
          let known;
          export function knownNeeds({ flags, source }) {
            known ??= new Map(Object.entries(table()));
            const need = known.get(\`\${flags}/\${source}\`);
            return need === undefined ? undefined : unpacked(need);
          }`;
});
