import { parseConstraint, satisfies } from './constraint.ts';
import { parseSource } from './parse-source.ts';
import type { Named } from './requests.ts';
import { parseVersion } from './version.ts';

/** A module that `terraform init` installed: where, and for which source and version. */
export type InstalledModule = {
  readonly folder: string;
  readonly source: string | undefined;
  readonly version: string | undefined;
};

/** False when the call was changed since `terraform init`: Terraform would not use what it installed then. */
export const isCurrent = ({ source, version }: InstalledModule, named: Named | undefined): boolean =>
  source === undefined || named === undefined || (isSame(source, named.source) && fits(version, named.version));

/** Addresses that we do not fetch are written in more ways than we know: they count as the same. */
function isSame(installed: string, written: string): boolean {
  const [before, now] = [parseSource(installed), parseSource(written)];
  return before.kind === 'refused' || now.kind === 'refused' || JSON.stringify(before) === JSON.stringify(now);
}

function fits(installed: string | undefined, written: string | undefined): boolean {
  const [version, constraint] = [parseVersion(installed ?? ''), parseConstraint(written ?? '')];
  return version === undefined || constraint === undefined || satisfies(version, constraint);
}
