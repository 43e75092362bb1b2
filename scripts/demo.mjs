// Shows what a user would see, on the examples, offline.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('..', import.meta.url));

const shows = [
  ['estimate', 'examples/v1/terraform'],
  ['estimate', 'examples/v1/cloudformation', '--region', 'eu-west-1'],
  ['diff', 'examples/v1/terraform', 'examples/v2/terraform'],
  ['diff', 'examples/v1/cloudformation', 'examples/v2/cloudformation', '--region', 'eu-west-1'],
];

for (const args of shows) {
  console.log(`\n$ costlens ${args.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, ['estimator/bin/costlens.js', ...args], {
    cwd: house,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 2);
}
