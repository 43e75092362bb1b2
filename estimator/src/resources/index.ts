import type { Language } from '../model.ts';
import { catalogue } from '../recognise.ts';
import type { ResourceType } from '../resource.ts';
import { apps } from './apps/index.ts';
import { compute } from './compute/index.ts';
import { containers } from './containers/index.ts';
import { data } from './data/index.ts';
import { database } from './database/index.ts';
import { messaging } from './messaging/index.ts';
import { monitoring } from './monitoring/index.ts';
import { network } from './network/index.ts';
import { security } from './security/index.ts';
import { serverless } from './serverless/index.ts';
import { storage } from './storage/index.ts';
import { freeReason, isKnown } from './types/known-types.ts';

/** By families of AWS's services. */
export const priced = catalogue([
  ...apps,
  ...compute,
  ...containers,
  ...data,
  ...database,
  ...messaging,
  ...monitoring,
  ...network,
  ...security,
  ...serverless,
  ...storage,
]);

/** What we can say about a resource type: its declaration, why it costs nothing, or why we cannot price it. */
export type Standing =
  | { readonly status: 'priced'; readonly type: ResourceType }
  | { readonly status: 'free'; readonly reason: string }
  | { readonly status: 'unsupported'; readonly reason: string };

export function standingOf(language: Language, type: string): Standing {
  const found = priced.find(language, type);
  if (found) return { status: 'priced', type: found };
  const free = freeReason(language, type);
  if (free !== undefined) return { status: 'free', reason: free };
  if (language === 'cloudformation' && isMadeOfOthers(type)) return { status: 'unsupported', reason: unread };
  if (isKnown(language, type)) return { status: 'unsupported', reason: 'not priced yet' };
  return { status: 'unsupported', reason: isForeign(language, type) ? 'not an AWS resource' : noSuchType };
}

/** Stacks that are read stand as what is in them; modules are in CloudFormation's registry, not in the repository. */
const isMadeOfOthers = (type: string): boolean => /^AWS::CloudFormation::Stack(Set)?$|::MODULE$/.test(type);
const unread = 'not read: what is in it is not counted';

/** Said of a type that is in nobody's list: a mistake in the text. */
export const noSuchType = 'no such type';

/** Other providers' types, and other vendors' extensions of CloudFormation. */
const isForeign = (language: Language, type: string): boolean =>
  language === 'terraform'
    ? !type.startsWith('aws_')
    : /^[A-Za-z0-9]+(::[A-Za-z0-9]+){2,3}$/.test(type) && !/^AWS::/i.test(type);
