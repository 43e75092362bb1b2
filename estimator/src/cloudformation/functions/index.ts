import type { Call } from '../values/scope.ts';
import { getAZs, join, select, split } from './lists.ts';
import { truth, when } from './choice.ts';
import { findInMap, getAtt, ref } from './names.ts';
import { base64 } from './base64.ts';
import { cidr } from './cidr.ts';
import { getStackOutput, importValue } from './elsewhere.ts';
import { length, toJsonString } from './json.ts';
import { sub } from './sub.ts';

/** The functions that are read, by their full names. A new one is a new row. */
export const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['Ref', ref],
  ['Condition', truth('Condition')],
  ['Fn::And', truth('Fn::And')],
  ['Fn::Base64', base64],
  ['Fn::Cidr', cidr],
  ['Fn::Equals', truth('Fn::Equals')],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAZs', getAZs],
  ['Fn::GetAtt', getAtt],
  ['Fn::GetStackOutput', getStackOutput],
  ['Fn::If', when],
  ['Fn::ImportValue', importValue],
  ['Fn::Join', join],
  ['Fn::Length', length],
  ['Fn::Not', truth('Fn::Not')],
  ['Fn::Or', truth('Fn::Or')],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::Sub', sub],
  ['Fn::ToJsonString', toJsonString],
]);
