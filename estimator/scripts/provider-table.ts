import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bodies } from './provider/bodies.ts';
import { asking, plansOf } from './provider/plans.ts';
import type { SchemaBlock } from './provider/schema.ts';

/**
 * Writes down what the AWS provider knows of its resource types: `provider-table.ts SCHEMA PLUGIN`, where SCHEMA is what
 * `terraform providers schema -json` prints and PLUGIN the provider's binary. Neither needs an AWS account.
 */
const [schemaFile, binary] = process.argv.slice(2);
if (schemaFile === undefined || binary === undefined) throw new Error('Name the schema and the plugin.');

type Schemas = { readonly [name: string]: { readonly block: SchemaBlock } };
type Schema = { readonly provider: { readonly block: SchemaBlock }; readonly resource_schemas: Schemas };
// What Terraform prints has this shape.
const { provider_schemas: providers } = JSON.parse(readFileSync(schemaFile, 'utf8')) as {
  readonly provider_schemas: Readonly<Record<string, Schema>>;
};
const aws = providers['registry.terraform.io/hashicorp/aws'];
if (!aws) throw new Error('The schema is not of the AWS provider.');

/** Dashboards and the like: hundreds of blocks each, and nothing in them has a price. */
const vast =
  /^aws_(quicksight|medialive|securityhub|lexv2|inspector2|appflow|verifiedaccess|ssoadmin|chimesdk|finspace)_|wafv2|network_insights/;

const bodies = new Bodies();
const { ask, close } = await asking(binary, aws.provider.block);
for (const [type, { block }] of Object.entries(aws.resource_schemas))
  if (!vast.test(type)) bodies.add(type, block, await plansOf(ask, type, block));
close();

const target = join(import.meta.dirname, '..', 'src', 'terraform', 'provider', 'table.json');
writeFileSync(target, `${JSON.stringify(bodies.table(), undefined, 2)}\n`);
