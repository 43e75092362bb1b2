import type { Builtin } from './builtin.ts';
import { conversions } from './conversions.ts';
import { csv } from './csv.ts';
import { dates } from './dates.ts';
import { encodings } from './encodings.ts';
import { files } from './files.ts';
import { formats } from './format.ts';
import { identifiers } from './identifiers.ts';
import { json } from './json.ts';
import { lists } from './lists.ts';
import { maps } from './maps.ts';
import { networks } from './networks.ts';
import { numbers } from './numbers.ts';
import { paths } from './paths.ts';
import { patterns } from './patterns.ts';
import { queries } from './queries.ts';
import { sets } from './sets.ts';
import { strings } from './strings.ts';
import { templates } from './templates.ts';
import { yaml } from './yaml.ts';

const texts = { ...csv, ...dates, ...encodings, ...formats, ...identifiers, ...json, ...patterns, ...strings, ...yaml };
const system = { ...files, ...paths, ...templates };
const collections = { ...lists, ...maps, ...queries, ...sets };

/** Terraform's functions by name; `try`, `can` and `issensitive` are in call.ts, because they take expressions. */
export const functions: ReadonlyMap<string, Builtin> = new Map(
  Object.entries({ ...collections, ...conversions, ...networks, ...numbers, ...system, ...texts }),
);
