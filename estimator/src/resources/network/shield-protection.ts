import { amount, assuming, lenient, resource, text, unnamed, used, type Line } from '../../resource.ts';

type Kind = { readonly pattern: RegExp; readonly name: string; readonly key: string };

const bytes = 'AWSShield DataTransfer-Shield-Bytes';
const balancer: Kind = {
  pattern: /elastic_?load_?balancing|_a?lb$|_elb$/i,
  name: 'load balancer',
  key: `${bytes} LoadBalancing`,
};

/** What is protected, by its ARN or by the type of the resource that the ARN is of. */
const kinds: readonly Kind[] = [
  balancer,
  { pattern: /cloudfront/i, name: 'distribution', key: `${bytes} CloudFrontDistribution` },
  { pattern: /eip/i, name: 'address', key: `${bytes} ShieldProtectionEIP` },
  { pattern: /global_?accelerator/i, name: 'accelerator', key: unnamed('AWSShield') },
];

/** AWS bills the subscription once for an organization, and then data of what is protected, but for hosted zones. */
export const shieldProtection = resource({
  name: 'Shield protection',
  terraform: 'aws_shield_protection',
  cloudformation: 'AWS::Shield::Protection',
  attributes: {
    arn: lenient(text(['resource_arn', 'ResourceArn'], '')),
    type: lenient(text(['resource_arn > @type', 'ResourceArn > @type'], '')),
  },
  usage: { monthly_protected_data_gb: amount('GB that the protected resource sends a month', 100, 5000, 100_000) },
  freeWithoutLines: 'Shield bills nothing for a hosted zone',

  lines: ({ arn, type }, usage) => {
    if (/route53/i.test(arn + type)) return [];
    const found = kinds.find(({ pattern }) => pattern.test(arn) || pattern.test(type));
    const line = ({ name, key }: Kind): Line =>
      used(`Data of the ${name}`, usage, 'monthly_protected_data_gb', 'GB', key);
    return [found ? line(found) : assuming('it protects a load balancer', line(balancer))];
  },
});
