const started = performance.now();

/** Progress, for the person who waits. */
export const say = (text: string): unknown =>
  process.stdout.write(`  [vscode ${((performance.now() - started) / 1000).toFixed(1)} s] ${text}\n`);
