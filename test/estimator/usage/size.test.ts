import assert from 'node:assert/strict';
import { amount, metered, times, used, type Line, type UsageValues } from '../../../estimator/src/line.ts';
import { filled } from '../../../estimator/src/usage/size.ts';

const inputs = {
  gb: amount('GB stored', 1, 2, 3),
  copies: amount('copies of it', 10, 20, 30),
  restores_gb: amount('GB restored', 4, 5, 6),
  hours: amount('hours that it runs'),
};
type Told = Readonly<Record<keyof typeof inputs, number | undefined>>;
const none: Told = { gb: undefined, copies: undefined, restores_gb: undefined, hours: undefined };

const sized = (told: Partial<Told>, lines: (usage: Told) => readonly Line[]): UsageValues =>
  filled(inputs, { ...none, ...told }, 'medium', usage => lines({ ...none, ...(usage as Partial<Told>) }));

describe('a size', () => {
  const storage = (usage: Told) => [used('Storage', usage, 'gb', 'GB', 'S3 Storage')];

  it('fills what a line asks for, and nothing else', () => {
    const lines = (usage: Told) => [
      ...storage(usage),
      ...(usage.restores_gb === undefined ? [] : [used('Restores', usage, 'restores_gb', 'GB', 'S3 Restore')]),
    ];
    assert.deepEqual(sized({}, lines), { ...none, gb: 2 });
  });

  it('leaves what is told', () => assert.deepEqual(sized({ gb: 7 }, storage), { ...none, gb: 7 }));

  it('fills the other factors of a line that names one', () => {
    const lines = ({ gb, copies }: Told) => [metered('Copies', times(gb, copies), 'GB', 'S3 Copies', 'gb')];
    assert.equal(sized({}, lines)['copies'], 20);
  });

  it('leaves open what has no sizes', () => {
    assert.deepEqual(
      sized({}, usage => [used('Hours', usage, 'hours', 'hour', 'EC2 Hours')]),
      none,
    );
  });
});
