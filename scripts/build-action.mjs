import { build } from 'esbuild';
import { cpSync, copyFileSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const action = join(root, 'action');
const dist = join(action, 'dist');

/** Dependencies that are CommonJS ask for `require` and `__dirname`, which an ES module does not have. */
const banner = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;`;

/** Bundles the action into one file, with the price snapshot beside it. Returns its size in bytes. */
export async function buildAction() {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  await build({
    entryPoints: [join(action, 'src/main.ts')],
    outfile: join(dist, 'index.js'),
    bundle: true,
    platform: 'node',
    // The runner's is 24; the tests run it on 20 as well.
    target: 'node20',
    format: 'esm',
    conditions: ['source'],
    external: ['performance'],
    banner: { js: banner },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [notices(join(dist, 'THIRD-PARTY-NOTICES.txt'))],
    logLevel: 'warning',
  });
  cpSync(join(root, 'pricing-cache/src/snapshot'), join(dist, 'snapshot'), { recursive: true });
  const parser = createRequire(join(root, 'estimator/package.json')).resolve('@cdktf/hcl2json');
  // hcl2json looks for its parser one folder above the file it runs in.
  copyFileSync(join(dirname(parser), '../main.wasm.gz'), join(action, 'main.wasm.gz'));
  return statSync(join(dist, 'index.js')).size;
}
