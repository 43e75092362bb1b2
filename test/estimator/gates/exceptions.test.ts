import assert from 'node:assert/strict';
import { judged, volume, web } from './judged.ts';

const small = volume('v', '100', web);

describe('exceptions in costlens.yml', () => {
  const exception = (rule: string, until: string, address = 'aws_ebs_volume.v'): string =>
    `exceptions: [{ rule: ${rule}, address: ${address}, reason: r, owner: "@o", until: "${until}" }]\n`;

  it('lets an exception pass', async () => {
    const { gates, problems } = await judged(
      `deny: [{ name: d, types: "*" }]\n${exception('d', '2026-06-01')}`,
      '',
      small,
    );
    assert.deepEqual(
      [gates, problems],
      [['passed d: Nothing that is denied was found. An exception lets one pass.'], []],
    );
  });

  it('says that an exception has ended', async () => {
    const { gates, problems } = await judged(
      `deny: [{ name: d, types: "*" }]\n${exception('d', '2026-05-31')}`,
      '',
      small,
    );
    assert.deepEqual(gates, ['failed d: Not allowed: aws_ebs_volume.v.']);
    assert.deepEqual(problems, [
      'the exception of aws_ebs_volume.v from d ended on 2026-05-31; ask @o, or take it out',
    ]);
  });

  it('says that an exception is of no use', async () => {
    const { problems } = await judged(exception('d', '2027-01-01'), '', small);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /of no use any more/);
  });

  it('is of use where a change has nothing to do with it', async () => {
    const config = `deny: [{ name: d, types: "*" }]\n${exception('d', '2027-01-01')}`;
    const { gates, problems } = await judged(config, small, small);
    assert.deepEqual([gates, problems], [['passed d: Nothing that is denied was found.'], []]);
  });

  for (const scope of ['all', 'changed'])
    it(`is of no use where the rule is not broken, with the scope ${scope}`, async () => {
      const config = `deny: [{ name: d, where: { size: "> 500" }, scope: ${scope} }]\n${exception('d', '2027-01-01')}`;
      const { problems } = await judged(config, '', small);
      assert.match(problems.join('\n'), /^the exception of aws_ebs_volume\.v from d is of no use any more/);
    });

  it('takes findings away, and counts the exception as used', async () => {
    const open = await judged('', small, small);
    const excused = await judged(exception('ebs-gp3', '2027-01-01'), small, small);
    assert.deepEqual([open.findings, excused.findings, excused.problems], [1, 0, []]);
  });
});
