import { pageNamed, type Item, type Table } from '../table.ts';

/** Two shapes have been sold under one memory size; the page names them alike but for storage. */
export const lightsail: Table = {
  file: 'lightsail.csv.gz',
  usd: 'usd',
  label: 'awsKey',
  lines: ({ awsKey = '' }) => {
    const [, size, system] = /^Lightsail Instance Bundle ([\d ]+GB) (Linux|Windows) /.exec(awsKey) ?? [];
    if (size === undefined) return [];
    const usageType = `BundleUsage:${size.replace(' ', '.')}${system === 'Windows' ? '_win' : ''}`;
    return [{ service: 'AmazonLightsail', usageType, unit: 'Hrs' }];
  },
};

const database = (size: string): Item => [`DatabaseUsage:${size}`, 'Hrs'];
const standby = (size: string): Item => [`DatabaseUsage:${size}_ha`, 'Hrs', undefined, { confidence: 'medium' }];
const container = (power: string, confidence: 'high' | 'medium' | 'low'): Item => [
  `ContainerSvcUsage:${power}`,
  'Hrs',
  undefined,
  { confidence },
];

export const lightsailOther = pageNamed('lightsail.csv.gz', {
  AmazonLightsail: {
    'Lightsail Database Standard Availability 40GB Storage 1 vCPU 1GB Memory 0 1TB Quota': database('1GB'),
    'Lightsail Database Standard Availability 80GB Storage 1 vCPU 2GB Memory 0 1TB Quota': database('2GB'),
    'Lightsail Database Standard Availability 120GB Storage 2 vCPU 4GB Memory 0 1TB Quota': database('4GB'),
    'Lightsail Database Standard Availability 240GB Storage 2 vCPU 8GB Memory 0 2TB Quota': database('8GB'),
    'Lightsail Database High Availability 40GB Storage 1 vCPU 1GB Memory 0 1TB Quota': standby('1GB'),
    'Lightsail Database High Availability 80GB Storage 1 vCPU 2GB Memory 0 1TB Quota': standby('2GB'),
    'Lightsail Database High Availability 120GB Storage 2 vCPU 4GB Memory 0 1TB Quota': standby('4GB'),
    'Lightsail Database High Availability 240GB Storage 2 vCPU 8GB Memory 0 2TB Quota': standby('8GB'),
    'Lightsail Load Balancer per Hrs': ['LoadBalancerUsage', 'Hrs', undefined, { confidence: 'medium' }],
    'Lightsail Containers Linux Nano 0 25 0.5GB 500GB': container('Nano-0.25CPU-0.5GB', 'medium'),
    'Lightsail Containers Linux Micro 0 25 1GB 500GB': container('Micro-0.25CPU-1GB', 'high'),
    'Lightsail Containers Linux Small 0 5 1GB 500GB': container('Small-0.5CPU-1GB', 'low'),
    'Lightsail Containers Linux Medium 1 2GB 500GB': container('Medium-1CPU-2GB', 'low'),
    'Lightsail Containers Linux Large 2 4GB 500GB': container('Large-2CPU-4GB', 'low'),
    'Lightsail Containers Linux XLarge 4 8GB 500GB': container('XLarge-4CPU-8GB', 'low'),
    'Lightsail Block Storage per GB-Mo': ['DiskUsage', 'GB-Mo', undefined, { confidence: 'medium' }],
    'Lightsail Snapshot per GB-Mo': ['SnapshotUsage', 'GB-Mo', undefined, { confidence: 'medium' }],
    'Lightsail unused static IP From 0 to 1 Hrs': ['UnusedStaticIP', 'Hrs', undefined, { from: 0, to: 1 }],
    'Lightsail unused static IP From 1 to Inf Hrs': ['UnusedStaticIP', 'Hrs', undefined, { from: 1, to: Infinity }],
  },
});
