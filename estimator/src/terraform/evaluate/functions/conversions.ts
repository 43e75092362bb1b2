import { convert } from '../convert.ts';
import { any, type Type } from '../types.ts';
import { type Builtin, type Builtins, define } from './builtin.ts';
import { nullable, whatever } from './params.ts';

/** `tolist` and the like: null and unknown stay what they are. */
const to = (type: Type): Builtin => define([nullable], ([value]) => convert(value, type));

/** Marks do not change values; `issensitive` looks at where a value comes from instead. */
const same = define([whatever], ([value]) => value);

export const conversions: Builtins = {
  ephemeralasnull: same,
  nonsensitive: same,
  sensitive: same,
  tobool: to({ kind: 'bool' }),
  tolist: to({ kind: 'list', of: any }),
  tomap: to({ kind: 'map', of: any }),
  tonumber: to({ kind: 'number' }),
  toset: to({ kind: 'set', of: any }),
  tostring: to({ kind: 'string' }),
};
