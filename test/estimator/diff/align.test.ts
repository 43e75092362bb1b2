import assert from 'node:assert/strict';
import { aligned } from '../../../estimator/src/diff/align.ts';
import { projectOf, type Project } from '../../../estimator/src/projects/project.ts';

/** `a/b` is a root there, `prod=a/b` one of another name. */
const made = (written: string): readonly Project[] =>
  written.split(' ').map(each => {
    const [name = '', path = name] = each.split('=');
    return { ...projectOf('terraform', path), name };
  });

describe('projects of two sides', () => {
  const rows: readonly (readonly [what: string, base: string, head: string, from: string, to: string, is: string])[] = [
    ['keep their names', 'a b', 'a c', '', '', 'a b'],
    ['are one where each side has one', 'a', 'b', '', '', 'b'],
    ['move with the paths that are compared', 'old/a old/b', 'new/a new/c', 'old', 'new', 'new/a new/b'],
    ['of a path with another’s beginning do not', 'older/a old/b', 'new/a new/b', 'old', 'new', 'older/a new/b'],
    ['take a new name at an old path', 'a b', 'web=a b', '', '', 'web b'],
    ['take none of several', 'a b', 'dev=a prod=a b', '', '', 'a b'],
    ['give none of several', 'dev=a prod=a b', 'web=a b', '', '', 'dev prod b'],
    ['trade no names they share', 'prod=a dev=b', 'prod=b dev=a', '', '', 'prod dev'],
  ];
  for (const [what, base, head, from, to, is] of rows) {
    it(what, () => {
      const found = aligned(made(base), made(head), from, to);
      assert.equal(found.map(({ name }) => name).join(' '), is);
      assert.deepEqual(
        found.map(({ path }) => path),
        made(base).map(({ path }) => path),
      );
    });
  }

  it('keep their environments’ names as their paths move', () => {
    const [base, head] = [
      ['old (dev)', 'old (prod)'],
      ['new (dev)', 'new (prod)'],
    ].map(names => names.map(name => ({ ...projectOf('terraform', name.replace(/ .*/, '')), name })));
    assert.deepEqual(
      aligned(base ?? [], head ?? [], 'old', 'new').map(({ name }) => name),
      ['new (dev)', 'new (prod)'],
    );
  });
});
