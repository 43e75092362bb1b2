#!/usr/bin/env node
try {
  await import('../dist/costlens.cjs');
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('dist')) throw error;
  console.error('costlens: not built yet; run "npm run build"');
  process.exitCode = 2;
}
