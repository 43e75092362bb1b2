// Takes the types that the registry prices off the lists of free and unpriced ones: `node scripts/standing.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const { priced } = await tsImport('../estimator/src/resources/index.ts', import.meta.url);
const beginnings = { terraform: 'aws_', cloudformation: 'AWS::' };

for (const [language, beginning] of Object.entries(beginnings)) {
  const isPriced = name => priced.find(language, `${beginning}${name}`) !== undefined;
  const file = fileURLToPath(new URL(`../estimator/src/resources/types/standing/${language}.json`, import.meta.url));
  const before = JSON.parse(readFileSync(file, 'utf8'));
  const taken = [];
  const left = names => {
    taken.push(...names.split(' ').filter(isPriced));
    return names
      .split(' ')
      .filter(name => !isPriced(name))
      .join(' ');
  };
  const after = pruned(before, left);
  writeFileSync(file, `${JSON.stringify(after, undefined, 2)}\n`);
  console.log(`${language}: ${taken.length} taken off`, taken.join(' '));
}

/** The same tree with its texts changed, and without branches that hold nothing. */
function pruned(tree, change) {
  if (typeof tree === 'string') return change(tree);
  const entries = Object.entries(tree).map(([name, branch]) => [name, pruned(branch, change)]);
  return Object.fromEntries(entries.filter(([, branch]) => branch !== '' && Object.keys(branch).length > 0));
}
