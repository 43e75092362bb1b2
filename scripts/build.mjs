// Builds what users run. `node scripts/build.mjs cli` builds the command line alone, as `npm ci` does.
import { build } from 'esbuild';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { notices } from './notices.mjs';

const house = fileURLToPath(new URL('..', import.meta.url));
const at = path => `${house}${path}`;

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  conditions: ['source'],
  legalComments: 'none',
  logLevel: 'warning',
};

/** Dependencies that are CommonJS ask for `require`, which an ES module does not have. */
const requireForCommonJs = {
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
  },
};

/** Data is faster to read as a text than as code. */
const dataAsText = {
  name: 'data as text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.json$/ }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))});`,
    })),
};

async function buildCommandLine() {
  rmSync(at('estimator/dist'), { recursive: true, force: true });
  // hcl2json finds its wasm beside itself, and is loaded only when a file is broken.
  const external = ['@cdktf/hcl2json'];
  await build({
    ...shared,
    external,
    minify: true,
    // What a command does not need, it does not load: least of all the AWS SDK, which only `prices refresh` needs.
    splitting: true,
    ...requireForCommonJs,
    plugins: [dataAsText, notices(at('estimator/dist/THIRD-PARTY-NOTICES.txt'))],
    entryPoints: {
      costlens: at('estimator/src/cli/start.ts'),
      'costlens/worker': at('estimator/src/sources/threads/worker.ts'),
    },
    chunkNames: 'costlens/[name]-[hash]',
    outdir: at('estimator/dist'),
  });
  cpSync(at('pricing-cache/src/snapshot'), at('estimator/dist/snapshot'), { recursive: true });
}

async function buildLibraries() {
  const estimator = {
    index: at('estimator/src/index.ts'),
    editor: at('estimator/src/editor/index.ts'),
    sources: at('estimator/src/sources/index.ts'),
  };
  await build({
    ...shared,
    external: ['@cdktf/hcl2json', 'yaml'],
    splitting: true,
    entryPoints: estimator,
    outdir: at('estimator/dist'),
  });
  rmSync(at('pricing-cache/dist'), { recursive: true, force: true });
  await build({
    ...shared,
    external: ['@aws-sdk/client-pricing'],
    entryPoints: { index: at('pricing-cache/src/index.ts'), refresh: at('pricing-cache/src/refresh/index.ts') },
    outdir: at('pricing-cache/dist'),
  });
  cpSync(at('pricing-cache/src/snapshot'), at('pricing-cache/dist/snapshot'), { recursive: true });
}

await buildCommandLine();
if (process.argv[2] !== 'cli') {
  const { buildExtension } = await import('./build-extension.mjs');
  const { buildAction } = await import('./build-action.mjs');
  await buildLibraries();
  await buildExtension();
  await buildAction();
}
