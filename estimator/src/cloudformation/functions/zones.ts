/** Regions whose first zones are not a, b and c. */
const irregular: Readonly<Record<string, string>> = {
  'us-east-1': 'abcdef',
  'us-west-1': 'ac',
  'us-west-2': 'abcd',
  'ap-northeast-1': 'acd',
  'ap-northeast-2': 'abcd',
  'ca-central-1': 'abd',
};

/** The zones most accounts see. No price depends on which of them it is. */
export const zonesOf = (region: string): readonly string[] =>
  Array.from(Object.hasOwn(irregular, region) ? (irregular[region] ?? '') : 'abc', letter => region + letter);
