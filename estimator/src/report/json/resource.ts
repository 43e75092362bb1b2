import { amountOf } from '../../diff/amounts.ts';
import type { ResourceEstimate } from '../../estimate.ts';
import { Unknown } from '../../model.ts';
import { amount } from './amount.ts';
import { componentJson } from './component.ts';
import { dataJson } from './data.ts';
import { placeJson } from './place.ts';

export const resourceJson = (resource: ResourceEstimate) => {
  const { instance, components } = resource;
  return {
    ...identityJson(resource),
    ...(resource.environment !== undefined && { environment: resource.environment }),
    region: instance.region instanceof Unknown ? null : instance.region,
    name: instance.name,
    ...placeJson(instance.at),
    endLine: instance.at.range.end.line + 1,
    tags: dataJson(instance.tags),
    status: resource.status,
    reason: resource.reason ?? instance.countUnknown?.reason ?? null,
    monthlyCost: amount(amountOf(resource)),
    assumptions: resource.assumptions,
    components: components.map(componentJson),
  };
};

export const identityJson = ({ project, instance }: ResourceEstimate) => ({
  project,
  address: instance.address,
  type: instance.type,
});
