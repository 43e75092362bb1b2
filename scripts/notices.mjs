import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An esbuild plugin: writes beside a bundle whose work is in it besides ours, and under what licences. */
export const notices = path => ({
  name: 'notices',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      if (metafile) writeFileSync(path, noticesOf(Object.keys(metafile.inputs)));
    });
  },
});

/** By the files that a bundle was made of. */
export function noticesOf(files) {
  const folders = [...new Set(files.filter(file => file.includes('node_modules/')).map(packageOf))];
  const packages = folders.map(told).sort((a, b) => (a.name < b.name ? -1 : 1));
  return packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`${line}\n`);
}

const line = '-'.repeat(80);

/** The nearest folder above that says what it is called and which version it is. */
function packageOf(file) {
  let folder = dirname(file);
  while (!isPackage(folder)) {
    if (dirname(folder) === folder) throw new Error(`${file} belongs to no package`);
    folder = dirname(folder);
  }
  return folder;
}

const isPackage = folder => existsSync(join(folder, 'package.json')) && manifestOf(folder).version !== undefined;
const manifestOf = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function told(folder) {
  const { name, version, license: licence } = manifestOf(folder);
  const found = readdirSync(folder).filter(file => /^(licen[cs]e|notice|copying)/i.test(file));
  if (typeof licence !== 'string')
    throw new Error(`${name} ${version} does not say under which licence it may be used`);
  const text = found.map(file => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence, text: text === '' ? 'The package carries no text of its licence.' : text };
}
