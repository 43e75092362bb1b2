import { amount, resource, used } from '../../resource.ts';

export const codeartifactDomain = resource({
  name: 'CodeArtifact domain',
  terraform: 'aws_codeartifact_domain',
  cloudformation: 'AWS::CodeArtifact::Domain',
  attributes: {},
  usage: {
    storage_gb: amount('GB of packages stored', 2, 50, 1000),
    monthly_requests: amount('requests a month', 50_000, 2e6, 100e6),
  },
  // A package is stored once for all repositories of a domain.
  lines: (_, usage) => [
    used('Storage', usage, 'storage_gb', 'GB', 'AWSCodeArtifact TimedStorage-ByteHrs'),
    used('Requests', usage, 'monthly_requests', 'request', 'AWSCodeArtifact Requests'),
  ],
});
