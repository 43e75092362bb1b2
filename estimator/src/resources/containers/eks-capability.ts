import { amount, hourly, hoursPerMonth, metered, oneOf, required, resource, times } from '../../resource.ts';

const kinds = { ACK: 'ACK', ARGOCD: 'ArgoCD', KRO: 'KRO' } as const;
const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]; // its own

export const eksCapability = resource({
  name: 'EKS capability',
  terraform: [],
  cloudformation: 'AWS::EKS::Capability',
  attributes: { kind: required('no type is written', oneOf(['', 'Type'], kindNames)) },
  usage: { managed_resources: amount('applications or resources that it manages', 10, 100, 2000) },
  lines: ({ kind = 'ACK' }, usage) => {
    const key = `AmazonEKS AmazonEKSCapabilities-${kinds[kind]}`;
    const managed = times(usage.managed_resources, hoursPerMonth);
    return [
      hourly(`Hours (${kinds[kind]})`, 1, 'hour', `${key}-Hours:perCapability`),
      metered('Managed resources', managed, 'hour', `${key}-CR-Hours:perCustomResource`, 'managed_resources'),
    ];
  },
});
