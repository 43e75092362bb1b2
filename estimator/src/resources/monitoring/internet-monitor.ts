import { amount, count, hourly, hoursPerMonth, metered, oneOf, resource, times } from '../../resource.ts';

export const internetMonitor = resource({
  name: 'Internet monitor',
  terraform: 'aws_internetmonitor_monitor',
  cloudformation: 'AWS::InternetMonitor::Monitor',
  attributes: {
    status: oneOf(['status', 'Status'], ['ACTIVE', 'INACTIVE'], 'ACTIVE'),
    resources: count(['resources', 'Resources']),
  },
  usage: { city_networks: amount('networks of cities that it watches, on average', 100, 500, 10_000) },

  lines: ({ status, resources }, usage) => {
    const networks = status === 'INACTIVE' ? 0 : times(usage.city_networks, hoursPerMonth);
    return [
      metered('City networks', networks, 'network-hour', `${key}-CityNetwork`, 'city_networks'),
      status === 'ACTIVE' && hourly('Resources', resources ?? 0, 'resource-hour', `${key}-MonitoredResource`),
    ];
  },
});

const key = 'AmazonCloudWatch CW:InternetMonitor';
