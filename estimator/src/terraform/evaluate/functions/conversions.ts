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
  tobool: to({ kind: 'bool' }),
  tolist: to({ kind: 'list', of: any }),
  tomap: to({ kind: 'map', of: any }),
  tonumber: to({ kind: 'number' }),
  toset: to({ kind: 'set', of: any }),
  // An unknown stays as null as it was.
  tostring: define([whatever], ([value]) => convert(value, { kind: 'string' })),
};
