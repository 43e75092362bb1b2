import type { Language } from '../model.ts';
import { catalogue } from '../recognise.ts';
import type { ResourceType } from '../resource.ts';
import { compute } from './compute/index.ts';
import { database } from './database/index.ts';
import { endUser } from './enduser/index.ts';
import { network } from './network/index.ts';
import { serverless } from './serverless/index.ts';
import { storage } from './storage/index.ts';
import { freeReason, isKnown } from './types/known-types.ts';

/** By families of AWS's services. */
export const priced = catalogue([...compute, ...database, ...endUser, ...network, ...serverless, ...storage]);

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
  if (isKnown(language, type)) return { status: 'unsupported', reason: 'not priced yet' };
  return { status: 'unsupported', reason: isForeign(language, type) ? 'not an AWS resource' : noSuchType };
}

/** Said of a type that is in nobody's list: a mistake in the text. */
export const noSuchType = 'no such type';

/** Other providers' types, and other vendors' extensions of CloudFormation. */
const isForeign = (language: Language, type: string): boolean =>
  language === 'terraform'
    ? !type.startsWith('aws_')
    : /^[A-Za-z0-9]+(::[A-Za-z0-9]+){2,3}$/.test(type) && !/^AWS::/i.test(type);
