import { amount, assuming, count, monthly, resource, used } from '../../resource.ts';

export const secret = resource({
  name: 'Secret',
  terraform: 'aws_secretsmanager_secret',
  cloudformation: 'AWS::SecretsManager::Secret',
  attributes: { replicas: count(['replica', 'ReplicaRegions']) },
  usage: { monthly_requests: amount('API requests a month', 10_000, 500_000, 20_000_000) },

  lines: ({ replicas = 0 }, usage) => [
    monthly('Secret', 1, 'secret', 'AWSSecretsManager AWSSecretsManager-Secrets'),
    used('API requests', usage, 'monthly_requests', 'request', 'AWSSecretsManager AWSSecretsManagerAPIRequest'),
    replicas > 0 &&
      assuming(
        'replicas cost what the secret costs',
        monthly('Replicas', replicas, 'secret', 'AWSSecretsManager AWSSecretsManager-Secrets'),
      ),
  ],
});
