import assert from 'node:assert/strict';
import { explainRefusal } from '../../action/src/refusal.ts';

const refused = (status: number) => Object.assign(new Error('Resource not accessible by integration'), { status });

const rows: readonly (readonly [name: string, error: unknown, fromFork: boolean, says: RegExp])[] = [
  ['403', refused(403), false, /not accessible.*403.*pull-requests: write/],
  ['404', refused(404), false, /404.*pull-requests: write/],
  ['403 on a fork', refused(403), true, /fork may only read/],
  ['401', refused(401), false, /token is not valid/],
  ['a lost connection', new Error('socket hang up'), false, /socket hang up\.$/],
  ['something that is no error', 'odd', false, /odd\.$/],
];

describe('a refused comment', () => {
  for (const [name, error, fromFork, says] of rows) {
    it(`is explained: ${name}`, () => {
      const text = explainRefusal(error, fromFork);
      assert.match(text, says);
      assert.match(text, /job summary/);
    });
  }
});
