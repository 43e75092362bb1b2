#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const bundle = new URL('../dist/costlens.js', import.meta.url);
if (existsSync(bundle)) {
  // Where Node.js can, it keeps the compiled code for the next time.
  module.enableCompileCache?.();
  await import(bundle);
} else {
  console.error('costlens: not built yet; run "npm run build"');
  process.exitCode = 2;
}
