import { assuming, boolean, hourly, oneOf, resource, type Attribute } from '../../resource.ts';

const sizes = ['0.5', '1.6', '6.1', '13.5', '28.4', '58.2', '118', '237'] as const;
type Size = (typeof sizes)[number];

/** A number in one template is a text in another. */
const size: Attribute<Size | undefined> = {
  ...oneOf(['cache_cluster_size', 'CacheClusterSize'], sizes),
  read: raw => sizes.find(each => each === raw || Number(each) === raw),
};

export const restApiStage = resource({
  name: 'REST API stage',
  terraform: 'aws_api_gateway_stage',
  cloudformation: 'AWS::ApiGateway::Stage',
  attributes: { cached: boolean(['cache_cluster_enabled', 'CacheClusterEnabled'], false), size },
  freeWithoutLines: 'without a cache nothing is billed but its API',

  lines: ({ cached, size: gb }) => {
    if (!cached) return [];
    const hours = (each: Size) =>
      hourly(`Cache (${each} GB)`, 1, 'hour', `AmazonApiGateway ApiGatewayCacheUsage:${each}GB`);
    return [gb === undefined ? assuming('its cache has 0.5 GB, the least there is', hours('0.5')) : hours(gb)];
  },
});
