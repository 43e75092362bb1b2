import { Unknown } from '../../../model.ts';
import { Fault } from '../fault.ts';
import { type Builtins, define } from './builtin.ts';
import { isFinite } from './json.ts';
import { readable, settled } from './params.ts';
import { decodeYaml } from './yaml/decode.ts';
import { encodeYaml } from './yaml/encode.ts';

export const yaml: Builtins = {
  yamldecode: define([readable], ([body]) => decodeYaml(body)),
  yamlencode: define([settled], ([value]) => {
    if (value instanceof Unknown) return value;
    return isFinite(value) ? encodeYaml(value) : new Fault('infinity cannot be written as YAML');
  }),
};
