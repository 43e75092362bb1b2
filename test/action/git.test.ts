import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitIn, withToken } from '../../action/src/git.ts';

describe('git', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'costlens-git-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is given arguments as they are', async () => {
    const text = '$(touch canary);`touch canary` "\' \\';
    const answer = await gitIn(folder, process.env)('rev-parse', '--sq-quote', text);
    assert.equal(answer.out, `'$(touch canary);\`touch canary\` "'\\'' \\'`);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('says why it refuses', async () => {
    const answer = await gitIn(folder, process.env)('rev-parse', '--show-toplevel');
    assert.ok(answer.out === undefined && /not a git repository/.test(answer.error));
  });

  it('says that a folder is not there', async () => {
    const answer = await gitIn(join(folder, 'nowhere'), process.env)('version');
    assert.equal(answer.out, undefined);
  });

  it('takes the token from the environment, for one server only', async () => {
    const git = gitIn(folder, withToken(process.env, 'https://github.test', 'secret'));
    const header = (url: string) => git('config', '--get-urlmatch', 'http.extraheader', url);
    const credentials = Buffer.from('x-access-token:secret').toString('base64');
    assert.equal((await header('https://github.test/acme/infra')).out, `AUTHORIZATION: basic ${credentials}`);
    assert.equal((await header('https://elsewhere.test/acme/infra')).out, undefined);
  });
});
