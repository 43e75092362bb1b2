#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const bundle = new URL('../dist/costlens.cjs', import.meta.url);
if (existsSync(bundle)) {
  // Where Node.js can, it keeps the compiled code for the next time.
  module.enableCompileCache?.();
  module.createRequire(import.meta.url)(fileURLToPath(bundle));
} else {
  console.error('costlens: not built yet; run "npm run build"');
  process.exitCode = 2;
}
