import { amount, monthly, resource, text, trying, used } from '../../resource.ts';

export const kmsKey = resource({
  name: 'KMS key',
  terraform: ['aws_kms_external_key', 'aws_kms_key', 'aws_kms_replica_external_key', 'aws_kms_replica_key'],
  cloudformation: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  attributes: {
    spec: trying(
      ['RSA_2048', 'RSA_4096'],
      text(
        [
          'customer_master_key_spec | key_spec | primary_key_arn > customer_master_key_spec',
          'KeySpec | PrimaryKeyArn > KeySpec',
        ],
        'SYMMETRIC_DEFAULT',
      ),
    ),
  },
  usage: {
    monthly_requests: amount('requests that use the key a month', 100_000, 5_000_000, 200_000_000),
    rotations: amount('times it has been rotated; AWS bills the first two'),
    monthly_rsa_data_key_pairs: amount('RSA data key pairs generated a month'),
    monthly_ecc_data_key_pairs: amount('ECC data key pairs generated a month'),
  },

  lines: ({ spec }, usage) => [
    monthly('Key', 1, 'key', 'awskms KMS-Keys'),
    used('Requests', usage, 'monthly_requests', 'request', `awskms KMS-Requests${asymmetric(spec)}`),
    usage.rotations !== undefined &&
      monthly('Rotated key material', Math.min(2, usage.rotations), 'key', 'awskms KMS-Keys'),
    usage.monthly_rsa_data_key_pairs !== undefined &&
      used(
        'RSA data key pairs',
        usage,
        'monthly_rsa_data_key_pairs',
        'request',
        'awskms KMS-Requests-GenerateDatakeyPair-RSA',
      ),
    usage.monthly_ecc_data_key_pairs !== undefined &&
      used(
        'ECC data key pairs',
        usage,
        'monthly_ecc_data_key_pairs',
        'request',
        'awskms KMS-Requests-GenerateDatakeyPair-ECC',
      ),
  ],
});

/** Requests with symmetric keys and those for HMAC have one price, RSA_2048 has its own, all others cost more. */
function asymmetric(spec: string): string {
  if (spec === 'RSA_2048') return '-Asymmetric-RSA_2048';
  return /^(RSA|ECC|SM2|ML_DSA)/.test(spec) ? '-Asymmetric' : '';
}
