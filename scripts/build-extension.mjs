import { build } from 'esbuild';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { notices } from './notices.mjs';

const root = join(import.meta.dirname, '..');
const extension = join(root, 'extension');

/** Bundles client and server into extension/dist, with the price snapshot beside them. */
export async function buildExtension() {
  rmSync(join(extension, 'dist'), { recursive: true, force: true });
  await Promise.all([bundle('client', ['vscode']), bundle('server', ['performance'])]);
  copy('pricing-cache/src/snapshot', 'dist/snapshot');
  // For editors that check YAML against a schema.
  copy('estimator/schema/config.schema.json', 'dist/config.schema.json');
  // HashiCorp's parser reads its code from the folder above the bundle.
  copy('node_modules/@cdktf/hcl2json/main.wasm.gz', 'main.wasm.gz');
}

const bundle = (name, external) =>
  build({
    entryPoints: [join(extension, `src/${name}/main.ts`)],
    outfile: join(extension, `dist/${name}.cjs`),
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    // A CommonJS bundle has no import.meta; modules that ask where they are get the bundle's place.
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: {
      'import.meta.url': 'importMetaUrl',
      'import.meta.dirname': '__dirname',
      'import.meta.filename': '__filename',
    },
    external,
    legalComments: 'none',
    plugins: [notices(join(extension, `dist/${name}.NOTICES.txt`))],
    logLevel: 'warning',
  });

function copy(from, to) {
  const source = join(root, from);
  if (!existsSync(source)) throw new Error(`${from} is missing: the extension cannot do without it`);
  cpSync(source, join(extension, to), { recursive: true });
}

if (process.argv[1] === import.meta.filename) await buildExtension();
