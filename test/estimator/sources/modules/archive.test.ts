import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Member, members, tarGz, zip } from './archives.ts';
import { ask, fetched, problem, textOf } from './fetching.ts';
import { Stage } from './registry.ts';
import { bytes, redirect, status } from './server.ts';

const has = (program: string): boolean => spawnSync(program, ['--help']).error === undefined;

describe('modules from archives', () => {
  const stage = new Stage();
  const fetchOne = async (name: string, archive: Buffer, more = '') => {
    const { url } = await stage.start(() => ({ [`/${name}`]: bytes(archive) }));
    return { fetcher: stage.home.fetcher(), address: `${url}/${name}${more}` };
  };

  for (const [name, pack] of [
    ['x.zip', zip],
    ['x.tar.gz', tarGz],
    ['x.tgz', tarGz],
  ] as const)
    it(`are read from ${name}`, async () => {
      const files = members({ './main.tf': 'top é', 'a/b/main.tf': 'deep', 'a/': '' });
      const { fetcher, address } = await fetchOne(name, pack(files), '//a/b');
      const found = await fetched(fetcher, address);
      assert.deepEqual([textOf(found), found.tree.read('main.tf')], ['deep', 'top é']);
      assert.match(found.name, /^x-[0-9a-f]{12}$/);
    });

  for (const [name, program, args] of [
    ['real.zip', 'zip', ['-q', '-y', '-r', 'real.zip', '.']],
    ['real.tar.gz', 'tar', ['-czf', 'real.tar.gz', '--exclude=real.tar.gz', '.']],
  ] as const)
    (has(program) ? it : it.skip)(`are read as ${program} writes them`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'costlens-real-'));
      const long = `${'long-name-'.repeat(12)}.tf`;
      writeFileSync(join(folder, 'main.tf'), 'real');
      writeFileSync(join(folder, long), 'long');
      symlinkSync('main.tf', join(folder, 'link.tf'));
      spawnSync(program, args, { cwd: folder });
      const { fetcher, address } = await fetchOne(name, readFileSync(join(folder, name)));
      rmSync(folder, { recursive: true });
      const found = await fetched(fetcher, address);
      assert.deepEqual(
        ['main.tf', long, 'link.tf'].map(file => textOf(found, file)),
        ['real', 'long', 'real'],
      );
    });

  it('may be named by a page, in its header or its text, and lie behind a redirect', async () => {
    const { url } = await stage.start(own => ({
      '/header': status(200, { 'x-terraform-get': './deep/x.zip//in' }),
      '/page': bytes(Buffer.from(`<html><meta content="${own}/moved.zip" name="terraform-get"></html>`)),
      '/moved.zip': redirect('/deep/x.zip'),
      '/deep/x.zip': bytes(zip(members({ 'main.tf': 'top', 'in/main.tf': 'in' }))),
      '/loop': status(200, { 'x-terraform-get': `${own}/loop` }),
      '/plain': bytes(Buffer.from('<html></html>')),
    }));
    const fetcher = stage.home.fetcher();
    assert.equal(textOf(await fetched(fetcher, `${url}/header`)), 'in');
    assert.equal(textOf(await fetched(fetcher, `${url}/page//in`)), 'in');
    assert.match(await problem(fetcher, `${url}/loop`), /pages name each other/);
    assert.match(await problem(fetcher, `${url}/plain`), /names none; a git repository is written as git::/);
    assert.match(await problem(fetcher, `${url}/gone.zip?token=hush`), /gone\.zip answers 404$/);
  });

  it('are checked by their sum, and then need no network again', async () => {
    const archive = zip(members({ 'main.tf': 'x' }));
    const sum = createHash('sha256').update(archive).digest('hex');
    const server = await stage.start(() => ({ '/x.zip': bytes(archive) }));
    const { url, asked } = server;
    assert.match(await problem(stage.home.fetcher(), `${url}/x.zip?checksum=md5:00`), /does not have the md5 sum/);
    assert.match(await problem(stage.home.fetcher(), `${url}/x.zip?checksum=file:x`), /kind that is not read/);
    await fetched(stage.home.fetcher(), `${url}/x.zip?checksum=sha256:${sum}`);
    server.close();
    assert.equal(textOf(await fetched(stage.home.fetcher(), `${url}/x.zip?checksum=sha256:${sum}`)), 'x');
    assert.equal(asked.length, 3);
  });

  describe('that are hostile', () => {
    const outside: readonly (readonly [string, Member])[] = [
      ['a path above', { path: '../evil.tf', text: 'x' }],
      ['a path above, further in', { path: 'a/../../evil.tf', text: 'x' }],
      ['an absolute path', { path: '/tmp/costlens-evil.tf', text: 'x' }],
      ['a drive', { path: 'C:/evil.tf', text: 'x' }],
      ['backslashes', { path: '..\\evil.tf', text: 'x' }],
    ];
    for (const [name, member] of outside)
      for (const [kind, pack] of [
        ['zip', zip],
        ['tar.gz', tarGz],
      ] as const)
        it(`write nothing to ${name} (${kind})`, async () => {
          const { fetcher, address } = await fetchOne(`x.${kind}`, pack([{ path: 'main.tf', text: 'x' }, member]));
          assert.match(await problem(fetcher, address), /holds a path that leaves it/);
          assert.deepEqual(
            everythingIn(stage.home.path).filter(path => path.endsWith('.tf')),
            [],
          );
          assert(!existsSync('/tmp/costlens-evil.tf'));
        });

    for (const [kind, pack] of [
      ['zip', zip],
      ['tar.gz', tarGz],
    ] as const)
      it(`show nothing behind links that leave them (${kind})`, async () => {
        writeFileSync(join(stage.home.path, 'secret.tf'), 'secret');
        const up = '../'.repeat(20);
        const archive = pack([
          { path: 'abs.tf', link: join(stage.home.path, 'secret.tf') },
          { path: 'up.tf', link: `${up}etc/passwd` },
          { path: 'folder', link: '.' },
          { path: 'folder/through.tf', text: 'through' },
          { path: 'd/here', link: '.' },
          { path: 'd/chain.tf', link: 'here/../../../secret.tf' },
          { path: 'main.tf', text: 'main' },
          { path: 'inside.tf', link: 'main.tf' },
        ]);
        const { fetcher, address } = await fetchOne(`x.${kind}`, archive);
        const { tree } = await fetched(fetcher, address);
        const names = ['abs.tf', 'up.tf', 'd/chain.tf', 'inside.tf'];
        assert.deepEqual(
          names.map(path => tree.read(path)),
          [undefined, undefined, undefined, 'main'],
        );
        assert.equal(everythingIn(stage.home.path).filter(path => path.endsWith('through.tf')).length, 1);
        assert.deepEqual(
          everythingIn(stage.home.path).filter(path => /(?:abs|up)\.tf$/.test(path)),
          [],
        );
      });

    it('unpack to no more than they may', async () => {
      const zeros = gzipSync(Buffer.alloc(1024 * 1024));
      const { fetcher, address } = await fetchOne('x.tgz', Buffer.concat(Array.from({ length: 320 }, () => zeros)));
      assert.match(await problem(fetcher, address), /unpacks to too much/);
      const lie = await fetchOne('x.zip', zip([{ path: 'main.tf', text: 'x'.repeat(100_000), size: 10 }]));
      assert.match(await problem(lie.fetcher, lie.address), /is broken/);
      const huge = await fetchOne('x.zip', zip([{ path: 'main.tf', text: 'x', size: 0xfffffff0 }]));
      assert.match(await problem(huge.fetcher, huge.address), /unpacks to too much/);
    });

    it('are broken when what they hold does not have its check sum', async () => {
      const archive = zip(members({ 'main.tf': 'x' }));
      archive.writeUInt32LE(1, archive.indexOf('PK\u0001\u0002') + 16);
      const { fetcher, address } = await fetchOne('x.zip', archive);
      assert.match(await problem(fetcher, address), /is broken/);
    });

    it('cost their module only, wherever they are cut or changed', async () => {
      const whole = [
        zip(members({ 'main.tf': 'x', 'a/b.tf': 'y' })),
        tarGz(members({ 'main.tf': 'x', 'a/b.tf': 'y' })),
      ];
      for (const [index, archive] of whole.entries()) {
        for (let at = 0; at < archive.length - 1; at += 7) {
          const changed = Buffer.from(archive);
          changed[at] = (changed[at] ?? 0) ^ 0xff;
          for (const broken of [archive.subarray(0, at), changed]) {
            const { fetcher, address } = await fetchOne(`x.${index === 0 ? 'zip' : 'tgz'}`, broken);
            await ask(fetcher, address);
          }
        }
      }
    }).timeout(60_000);

    it('with members that are no files leave those out', async () => {
      const archive = tarGz([
        { path: 'pipe.tf', type: '6' },
        { path: 'main.tf', text: 'x' },
        { path: 'same.tf', link: 'main.tf', type: '1' },
        { path: '.git/config', text: 'x' },
      ]);
      const { fetcher, address } = await fetchOne('x.tgz', archive);
      const { tree } = await fetched(fetcher, address);
      assert.deepEqual(
        tree.list('').map(({ name }) => name),
        ['main.tf', 'same.tf'],
      );
      assert.equal(tree.read('same.tf'), 'x');
    });
  });
});

const everythingIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) => join(parentPath, name));
