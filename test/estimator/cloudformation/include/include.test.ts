import assert from 'node:assert/strict';
import { brief, evaluate, instance, values } from '../template.ts';

const files = {
  'parts/queue.yaml': 'Inner:\n  Type: T::Inner\n  Properties:\n    Size: !Ref Size\n    Kind: gp2\n',
  'parts/properties.json': '{\n  "Kind": "gp2",\n  "Deep": { "a": 1 }\n}\n',
  'parts/text.yaml': 'just text\n',
  'parts/top.yaml': 'Resources:\n  FromTop: {Type: T::Top}\nMappings: {M: {a: {b: c}}}\n',
  'parts/broken.yaml': 'a: [1\nb: 2\n',
};

const include = (location: string): string =>
  `Fn::Transform: {Name: AWS::Include, Parameters: {Location: ${location}}}`;
const head = 'Parameters:\n  Size: {Type: Number, Default: 5}\nResources:\n  Own: {Type: T::Own}\n';

const read = (text: string): ReturnType<typeof evaluate> => evaluate(text, {}, files);
const addresses = (text: string): readonly string[] => read(text).instances.map(({ address }) => address);

describe('included files', () => {
  it('bring resources', () => {
    const evaluated = read(`${head}  ${include('parts/queue.yaml')}\n`);
    assert.deepEqual(evaluated.problems, []);
    assert.deepEqual(values(instance(evaluated, 'Inner')), { Size: 5, Kind: 'gp2' });
  });

  it('lie in their own file, and are changed there', () => {
    const inner = instance(read(`${head}  ${include('./parts/queue.yaml')}\n`), 'Inner');
    assert.deepEqual(
      [inner.at.file, inner.at.range.start, inner.at.range.end.line],
      ['parts/queue.yaml', { line: 0, character: 0 }, 4],
    );
    const position = { line: 4, character: 10 };
    assert.deepEqual(inner.edit('Kind', 'gp3'), {
      file: 'parts/queue.yaml',
      range: { start: position, end: { line: 4, character: 13 } },
      text: 'gp3',
    });
    const end = { line: 4, character: 13 };
    assert.deepEqual(inner.edit('New', 1), {
      file: 'parts/queue.yaml',
      range: { start: end, end },
      text: '\n    New: 1',
    });
    assert.equal(inner.edit('Size', 6)?.file, 'template.yaml');
  });

  it('bring properties, beside those that are written, in their own style', () => {
    const evaluated = read(
      `${head}  It:\n    Type: T::It\n    Properties:\n      Kind: own\n      ${include('parts/properties.json')}\n`,
    );
    const it = instance(evaluated, 'It');
    assert.deepEqual(values(it), { Kind: 'own', Deep: { a: 1 } });
    assert.equal(it.edit('Deep.b', 'x')?.text, ', "b": "x"');
  });

  it('bring a single value', () => {
    const evaluated = read(
      `${head}  It:\n    Type: T::It\n    Properties:\n      A: {${include('parts/text.yaml')}}\n      B: !Transform {Name: AWS::Include, Parameters: {Location: parts/text.yaml}}\n`,
    );
    assert.deepEqual(values(instance(evaluated, 'It')), { A: 'just text', B: 'just text' });
  });

  it('bring sections', () => {
    const text = `Transform:\n  - Name: AWS::Include\n    Parameters: {Location: parts/top.yaml}\n${head}  It: {Type: T::It, Properties: {A: !FindInMap [M, a, b]}}\n`;
    assert.deepEqual(addresses(text), ['Own', 'It', 'FromTop']);
    assert.deepEqual(values(instance(read(text), 'It')), { A: 'c' });
    assert.deepEqual(read(text).problems, []);
  });

  const said: readonly (readonly [string, string, readonly string[]])[] = [
    ['on S3', 's3://bucket/a.yaml', ['not-supported:5']],
    ['of a bucket that is not known', '!Sub "s3://${AWS::AccountId}/a.yaml"', ['not-supported:5']],
    ['that are not there', 'parts/none.yaml', ['missing-file:5']],
    ['outside of the repository', '../a.yaml', ['outside:5']],
    ['that are broken', 'parts/broken.yaml', ['syntax:1']],
    ['without a place', '[a]', ['value:5']],
  ];
  for (const [name, location, problems] of said) {
    it(`${name} are said`, () => {
      const text = `${head}  ${include(location)}\n`;
      assert.deepEqual(brief(read(text).problems).slice(0, 1), problems);
      assert.equal(addresses(text)[0], 'Own');
    });
  }
});
