import { resource, texts } from '../../resource.ts';
import { scans, scanUsage } from './inspector-scans.ts';

export const inspectorEnabler = resource({
  name: 'Inspector enabler',
  terraform: 'aws_inspector2_enabler',
  cloudformation: [],
  attributes: {
    scanned: { ...texts(['resource_types', '']), samples: [[], ...Object.keys(scans).map(type => [type])] },
  },
  usage: scanUsage,
  lines: ({ scanned }, usage) => scanned.flatMap(type => scans[type]?.(usage) ?? []),
});
