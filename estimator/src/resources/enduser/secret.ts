import { amount, inRegions, monthly, resource, texts, used } from '../../resource.ts';

export const secret = resource({
  name: 'Secret',
  terraform: 'aws_secretsmanager_secret',
  cloudformation: 'AWS::SecretsManager::Secret',
  attributes: { replicas: texts(['replica.*.region', 'ReplicaRegions.*.Region']) },
  usage: { monthly_requests: amount('API requests a month', 10_000, 500_000, 20_000_000) },

  // A replica is billed as the secret that it is a copy of.
  lines: ({ replicas }, usage) => [
    ...inRegions(replicas, monthly('Secret', 1, 'secret', 'AWSSecretsManager AWSSecretsManager-Secrets')),
    used('API requests', usage, 'monthly_requests', 'request', 'AWSSecretsManager AWSSecretsManagerAPIRequest'),
  ],
});
