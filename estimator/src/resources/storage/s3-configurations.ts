import { follow } from '../../follow.ts';
import type { Part, ResourceType } from '../../resource.ts';
import { s3Analytics } from './s3-analytics.ts';
import { s3Inventory } from './s3-inventory.ts';
import { s3RequestMetrics } from './s3-request-metrics.ts';

const inTemplate = (type: ResourceType, cloudformation: string): Part => ({
  type,
  terraform: '',
  cloudformation,
  label: (item, index) => {
    const id = follow(item, ['Id']);
    return `${type.name} ${typeof id === 'string' ? id : String(index + 1)}`;
  },
});

/** A bucket of a template holds what Terraform declares as resources of their own. */
export const bucketConfigurations: readonly Part[] = [
  inTemplate(s3Analytics, 'AnalyticsConfigurations'),
  inTemplate(s3Inventory, 'InventoryConfigurations'),
  inTemplate(s3RequestMetrics, 'MetricsConfigurations'),
];
