import type { Estimate } from '../../../estimator/src/estimate.ts';
import { Unknown } from '../../../estimator/src/model.ts';
import { at, estimate, finding, free, priced, resource, unknown, unpriced, unsupported, usage } from './build.ts';

const hours = (type: string, usd: number) =>
  priced(`Instance hours (${type}, Linux)`, 730, 'hour', usd, `AmazonEC2 BoxUsage:${type} RunInstances`);
const volume = (size: number, usd: number, kind: string, assumption?: string) =>
  priced(`Storage (${kind})`, size, 'GB', usd, `AmazonEC2 EBS:VolumeUsage.${kind}`, {
    group: ['Root volume'],
    ...(assumption !== undefined && { assumption }),
  });

const web = (type: string, usd: number) =>
  resource('aws_instance.web', [hours(type, usd), volume(8, 0.11, 'gp2', 'the root volume is 8 GB of gp2')], {
    line: 12,
    values: { instance_type: type, ami: new Unknown('known after apply') },
    tags: { Team: 'web', Owner: new Unknown('known after apply') },
  });
const nat = resource(
  'module.network["eu"].aws_nat_gateway.main[0]',
  [
    priced('Hours', 730, 'hour', 0.048, 'AmazonEC2 NatGateway-Hours'),
    usage('Data processed', 'GB', 0.048, 'AmazonEC2 NatGateway-Bytes', { usageKey: 'monthly_data_processed_gb' }),
  ],
  { file: 'modules/network/main.tf', line: 3 },
);
const lambda = resource(
  'aws_lambda_function.api',
  [
    usage('Requests', 'request', 0.0000002, 'AWSLambda Request'),
    usage('Duration', 'GB-second', 0.0000166667, 'AWSLambda Lambda-GB-Second', {
      tiers: [
        { from: 0, usd: 0 },
        { from: 400_000, usd: 0.0000166667 },
      ],
    }),
  ],
  { line: 40 },
);
const data = resource(
  'aws_ebs_volume.data',
  [priced('Storage (gp2)', 100, 'GB', 0.11, 'AmazonEC2 EBS:VolumeUsage.gp2')],
  {
    line: 30,
  },
);
const odd = resource(
  'aws_instance.odd',
  [unpriced('Instance hours (m9.huge, Linux)', 730, 'hour', 'AmazonEC2 BoxUsage:m9.huge RunInstances')],
  {
    line: 50,
  },
);
const later = resource('aws_instance.later', [unknown('instance_type', 'variable "size" has no value')], { line: 60 });
const fleet = resource('aws_instance.fleet', [hours('t3.micro', 0.0114)], {
  line: 70,
  countUnknown: new Unknown('var.fleet has no value'),
});
const rest = [free('aws_vpc.main'), free('aws_subnet.a'), unsupported('aws_chime_voice_connector.phone')];

const toGp3 = finding(data, {
  id: 'ebs-gp3',
  title: 'Use gp3 instead of gp2',
  savingUsd: 2.2,
  edits: [{ ...at('main.tf', 31), text: 'gp3' }],
});
const graviton = finding(nat, { id: 'nat-endpoint', title: 'Reach S3 through a gateway endpoint' });

const noPrice = {
  severity: 'error',
  code: 'no-price',
  message:
    'aws_instance.odd: no price for "Instance hours" (AmazonEC2 BoxUsage:m9.huge RunInstances) in eu-west-1; check the value, or use a newer snapshot',
  at: at('main.tf', 50),
} as const;
const syntax = {
  severity: 'error',
  code: 'syntax',
  message: 'A closing brace is missing',
  at: at('broken.tf', 9),
} as const;
const old = { severity: 'warning', code: 'snapshot', message: 'The prices are 200 days old' } as const;

/** One of everything that can happen to an estimate. */
export const everything: Estimate = estimate([web('m5.large', 0.107), nat, lambda, data, odd, later, fleet, ...rest], {
  findings: [toGp3, graviton],
  problems: [old, noPrice, syntax],
});

export const small: Estimate = estimate([web('t3.micro', 0.0114), ...rest]);
export const empty: Estimate = estimate([]);

const other = { project: 'apps/shop', file: 'apps/shop/main.tf' };
export const several: Estimate = estimate([
  web('t3.micro', 0.0114),
  resource('aws_instance.web', [hours('m5.large', 0.107)], other),
  free('aws_vpc.main', other),
]);

export const before: Estimate = estimate([web('t3.micro', 0.0114), data, rest[0] ?? nat], { findings: [toGp3] });
/** Everything in it is known: sizes up, an addition, a removal. */
export const after: Estimate = estimate([web('m5.large', 0.107), nat, lambda, ...rest], { findings: [graviton] });
export const unsure: Estimate = estimate([web('m5.large', 0.107), nat, odd, later, fleet, data, ...rest], {
  findings: [toGp3, graviton],
  problems: [noPrice],
});
export const broken: Estimate = estimate([web('t3.micro', 0.0114)], { problems: [syntax] });

const placed = (address: string, movedFrom?: string) => {
  const { instance, ...cost } = resource(address, [hours('t3.micro', 0.0114)]);
  return { ...cost, instance: { ...instance, movedFrom } };
};
const role = (address: string, movedFrom?: string) => {
  const { instance, ...cost } = free(address);
  return { ...cost, instance: { ...instance, movedFrom } };
};
export const unmoved: Estimate = estimate([placed('aws_instance.old'), role('aws_iam_role.old')]);
export const moved: Estimate = estimate([
  placed('module.web.aws_instance.new', 'aws_instance.old'),
  role('aws_iam_role.new', 'aws_iam_role.old'),
]);
