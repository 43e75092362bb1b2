import assert from 'node:assert/strict';
import type { ModuleSource } from '../../../../estimator/src/terraform/modules/source.ts';
import { parseSource } from '../../../../estimator/src/terraform/modules/parse-source.ts';

/** What Terraform 1.11 makes of each, as far as it says so; see real.test.ts. */
const cases: Readonly<Record<string, string>> = {
  './x': 'local ./x',
  '../x//y': 'local ../x//y',
  '.\\win\\x': 'local ./win/x',
  'a/b/aws': 'registry registry.terraform.io a b aws',
  'a/b/aws//sub/../x': 'registry registry.terraform.io a b aws // x',
  'Example.COM/a/b/aws': 'registry example.com a b aws',
  'example.com:8443/a/b/aws': 'registry example.com:8443 a b aws',
  'café.fr/a/b/aws': 'registry xn--caf-dma.fr a b aws',
  'gitlab.com/o/r/aws': 'registry gitlab.com o r aws',
  'a_b/b-c/aws2': 'registry registry.terraform.io a_b b-c aws2',
  'github.com/o/r': 'git https://github.com/o/r.git',
  'github.com/o/r.git//sub': 'git https://github.com/o/r.git // sub',
  'github.com/o/r/sub/dir?ref=v1': 'git https://github.com/o/r.git @v1 // sub/dir',
  'github.com/o/r//sub?ref=v1': 'git https://github.com/o/r.git @v1 // sub',
  'github.com/o/r/a//b': 'git https://github.com/o/r.git // a/b',
  'bitbucket.org/o/r': 'git https://bitbucket.org/o/r.git',
  'git::https://h/r.git//a/../b?ref=v1&depth=1': 'git https://h/r.git @v1 // b',
  'git::https://h/r.git?ref=release%2F1&x=1': 'git https://h/r.git?x=1 @release/1',
  'git::ssh://git@h:22/o/r.git': 'git ssh://git@h:22/o/r.git',
  'git@h:o/r.git//sub?ref=v2': 'git ssh://git@h/o/r.git @v2 // sub',
  'git::git@h:o/r.git': 'git ssh://git@h/o/r.git',
  'git::https://h/r.git?ref=': 'git https://h/r.git',
  'https://h/x.zip//sub': 'http zip https://h/x.zip // sub',
  'https://h/x.tar.gz?token=1': 'http tar.gz https://h/x.tar.gz?token=1',
  'https://h/x.tgz': 'http tar.gz https://h/x.tgz',
  'https://h/x?archive=zip': 'http zip https://h/x',
  'https://h/x.zip?archive=false': 'http page https://h/x.zip',
  'https://h/x.zip?checksum=sha256:00': 'http zip https://h/x.zip #sha256:00',
  'https://h/x?archive=tar.gz//*': 'http page https://h/x',
  'https://h.zip': 'http page https://h.zip',
  'http://h/x': 'http page http://h/x',
};

const refusals: Readonly<Record<string, string>> = {
  'modules/vpc': 'value',
  'a//b': 'value',
  'a_/b/aws': 'value',
  'a/b/AWS': 'value',
  'a/b/aws?ref=x': 'value',
  'localhost/a/b/aws': 'value',
  'xn--caf-dma.fr/a/b/aws': 'value',
  'gitlab.com/o/r': 'value',
  'github.com/o': 'value',
  'git::user@h:x.git': 'value',
  'foo::bar': 'value',
  '': 'value',
  'git::https://h/r.git?ref=-x': 'value',
  'git::https://h/r.git?ref=a:b': 'value',
  'git::https://h/r.git?ref=a..b': 'value',
  'a/b/aws//../x': 'outside',
  'https://h/x.zip//../sub': 'outside',
  'github.com/o/r/../../x': 'outside',
  '/abs/path': 'outside',
  'file:///abs/path': 'outside',
  's3::https://s3-eu-west-1.amazonaws.com/b/k.zip': 'not-supported',
  's3-eu-west-1.amazonaws.com/b/k.zip': 'not-supported',
  'www.googleapis.com/storage/v1/b/k.zip': 'not-supported',
  'gcs::https://www.googleapis.com/storage/v1/b/k': 'not-supported',
  'hg::https://h/x': 'not-supported',
  'C:\\x': 'not-supported',
  'https://h/x.tar.bz2': 'not-supported',
  'https://h/x?archive=tar.xz': 'not-supported',
  'git::https://h/r.git?sshkey=AAAA': 'not-supported',
};

describe('module sources', () => {
  for (const [source, expected] of Object.entries(cases))
    it(`reads ${source}`, () => assert.equal(printed(parseSource(source)), expected));

  for (const [source, code] of Object.entries(refusals))
    it(`refuses ${JSON.stringify(source)}`, () => {
      const read = parseSource(source);
      assert.equal(read.kind === 'refused' ? read.code : read.kind, code);
    });

  it('never repeats a password', () => {
    const read = parseSource('https://user:hush@h/x.tar.xz');
    assert(read.kind === 'refused' && !read.message.includes('hush'), JSON.stringify(read));
  });

  it('is not slow for any text', () => {
    for (const piece of ['://', '//', 'a/', 'git::', '?', '.tar', 'x'.repeat(64) + '/'])
      assert.equal(parseSource(piece.repeat(100_000)).kind, 'refused');
  });
});

function printed(source: ModuleSource): string {
  switch (source.kind) {
    case 'local':
      return `local ${source.path}`;
    case 'refused':
      return `refused ${source.code}: ${source.message}`;
    case 'registry':
      return words(
        'registry',
        source.host,
        source.namespace,
        source.name,
        source.system,
        marked('// ', source.subfolder),
      );
    case 'git':
      return words('git', source.url, marked('@', source.ref), marked('// ', source.subfolder));
    case 'http':
      return words(
        'http',
        source.archive ?? 'page',
        source.url,
        marked('#', source.checksum),
        marked('// ', source.subfolder),
      );
  }
}

const words = (...all: readonly string[]): string => all.filter(word => word !== '').join(' ');
const marked = (mark: string, text = ''): string => (text === '' ? '' : mark + text);
