/** A version as module registries publish them. At least three segments; `written` is how many the text had. */
export type Version = {
  readonly segments: readonly number[];
  readonly written: number;
  readonly prerelease: string;
  /** The one spelling of it: `v1.2` is `1.2.0`. */
  readonly text: string;
};

const part = '[0-9A-Za-z~-]+';
const numbers = '(?<numbers>\\d+(?:\\.\\d+)*)';
/** A pre-release that does not begin with a digit needs no dash before it. */
const dashed = `-(?<dashed>\\d[0-9A-Za-z~-]*(?:\\.${part})*)`;
const named = `-?(?<named>[A-Za-z~-][0-9A-Za-z~-]*(?:\\.${part})*)`;
/** No registry publishes longer ones. */
const length = '(?=.{1,256}$)';
const shape = new RegExp(`^${length}v?${numbers}(?:${dashed}|${named})?(?<build>\\+${part}(?:\\.${part})*)?$`);

export function parseVersion(text: string): Version | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const { numbers = '', dashed, named = '', build = '' } = match.groups ?? {};
  const written = numbers.split('.').map(Number);
  return written.every(Number.isSafeInteger) ? versionOf(written, dashed ?? named, build) : undefined;
}

function versionOf(written: readonly number[], prerelease: string, build: string): Version {
  const segments = [...written, ...[0, 0].slice(written.length - 1)];
  const suffix = prerelease === '' ? build : `-${prerelease}${build}`;
  return { segments, written: written.length, prerelease, text: segments.join('.') + suffix };
}

/** Negative when a is older. Build metadata does not count. */
export function compareVersions(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.segments.length, b.segments.length); index++) {
    const difference = (a.segments[index] ?? 0) - (b.segments[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === '') return 1;
  return b.prerelease === '' ? -1 : comparePrereleases(a.prerelease.split('.'), b.prerelease.split('.'));
}

export const sameSegments = (a: Version, b: Version): boolean => a.segments.join('.') === b.segments.join('.');

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = compareParts(a[index], b[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A part that only one side has is newer when it is a number, as Terraform has it. */
function compareParts(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return isNumber(b) ? -1 : 1;
  if (b === undefined) return isNumber(a) ? 1 : -1;
  return compareTexts(a, b);
}

/** A number is older than a name. */
function compareTexts(a: string, b: string): number {
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return isNumber(a) ? Number(a) - Number(b) : byText(a, b);
}

const byText = (a: string, b: string): number => (a > b ? 1 : -1);
const isNumber = (part: string | undefined): boolean => part !== undefined && /^\d+$/.test(part);
