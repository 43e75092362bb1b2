import type { Instance, Language } from '../model.ts';
import { catalogue } from '../recognise.ts';
import type { ResourceType } from '../resource.ts';
import { cloudformationStack as stack } from './apps/cloudformation-stack.ts';
import { apps } from './apps/index.ts';
import { compute } from './compute/index.ts';
import { containers } from './containers/index.ts';
import { data } from './data/index.ts';
import { database } from './database/index.ts';
import { endUser } from './enduser/index.ts';
import { intelligence } from './intelligence/index.ts';
import { messaging } from './messaging/index.ts';
import { monitoring } from './monitoring/index.ts';
import { network } from './network/index.ts';
import { security } from './security/index.ts';
import { serverless } from './serverless/index.ts';
import { storage } from './storage/index.ts';
import { besideReason } from './types/beside.ts';
import { knownType, type KnownType } from './types/known.ts';

/** By families of AWS's services. */
export const priced = catalogue([
  ...apps,
  ...compute,
  ...containers,
  ...data,
  ...database,
  ...endUser,
  ...intelligence,
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
  if (language === 'cloudformation' && isModule(type)) return notRead;
  const known = knownType(language, type);
  if (known) return knownStanding(known);
  const beside = besideReason(language, type);
  if (beside !== undefined) return { status: 'free', reason: beside };
  return { status: 'unsupported', reason: isForeign(language, type) ? 'not an AWS resource' : noSuchType };
}

const knownStanding = ({ status, reason }: KnownType): Standing =>
  status === 'free' ? { status, reason } : { status: 'unsupported', reason: `AWS bills ${reason}; not priced yet` };

/** Of one resource: what stands for others has no price where these were not read. */
export function standingOfInstance({ language, type, vendorTypes }: Instance): Standing {
  const standing = standingOf(language, type);
  const isRead = standing.status !== 'priced' || standing.type !== stack || vendorTypes !== undefined;
  return isRead ? standing : notRead;
}

/** Modules are in CloudFormation's registry, not in the repository. */
const isModule = (type: string): boolean => type.endsWith('::MODULE');
const notRead: Standing = { status: 'unsupported', reason: 'not read: what is in it is not counted' };

/** Said of a type that is in nobody's list: a mistake in the text. */
export const noSuchType = 'no such type';

/** Other providers' types, and other vendors' extensions of CloudFormation. */
const isForeign = (language: Language, type: string): boolean =>
  language === 'terraform'
    ? !type.startsWith('aws_')
    : /^[A-Za-z0-9]+(::[A-Za-z0-9]+){2,3}$/.test(type) && !/^AWS::/i.test(type);
