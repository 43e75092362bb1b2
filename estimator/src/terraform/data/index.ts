import { mapping } from '../evaluate/value.ts';
import { availabilityZones } from './availability-zones.ts';
import { localFile, templateFile } from './files.ts';
import { policyDocument } from './policy/index.ts';
import { arn, partition, region, servicePrincipal } from './region.ts';
import type { DataSource } from './source.ts';

const defaultTags: DataSource = ({ defaultTags: tags, region: id }) => ({
  id,
  tags: tags ?? mapping('map', new Map()),
});

/** The data sources that can be known without AWS. */
export const sources: ReadonlyMap<string, DataSource> = new Map(
  Object.entries({
    aws_arn: arn,
    aws_availability_zones: availabilityZones,
    aws_default_tags: defaultTags,
    aws_iam_policy_document: policyDocument,
    aws_partition: partition,
    aws_region: region,
    aws_service_principal: servicePrincipal,
    local_file: localFile,
    local_sensitive_file: localFile,
    template_file: templateFile,
  }),
);

/** Arguments that are empty when nobody wrote them, whether the source can be read yet or not. */
export const optional: Readonly<Record<string, readonly string[]>> = {
  aws_availability_zones: ['all_availability_zones', 'exclude_names', 'exclude_zone_ids', 'state'],
  aws_iam_policy_document: ['override_policy_documents', 'policy_id', 'source_policy_documents', 'version'],
};

const reasons: Readonly<Record<string, string>> = {
  external: 'is a program, which Costlens never runs',
  http: 'is an answer from the network, which Costlens never asks for',
  terraform_remote_state: 'is the state of another configuration, which Terraform reads when it runs',
};

/** Why an attribute of a data source is not known. */
export const unreadReason = (type: string, address: string): string =>
  `${address} ${Object.hasOwn(reasons, type) ? (reasons[type] ?? '') : 'is read when Terraform runs'}`;
