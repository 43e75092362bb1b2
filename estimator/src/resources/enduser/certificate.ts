import { amount, resource, used } from '../../resource.ts';

export const certificate = resource({
  name: 'Certificate',
  terraform: 'aws_acm_certificate',
  cloudformation: 'AWS::CertificateManager::Certificate',
  attributes: {},
  usage: { monthly_exports: amount('private certificates exported for the first time a month') },

  // Public certificates are free, and private ones until somebody exports their keys.
  lines: (_, usage) => [
    usage.monthly_exports !== undefined &&
      used(
        'Private certificates exported',
        usage,
        'monthly_exports',
        'certificate',
        'AWSCertificateManager PrivateCertificatesIssued',
      ),
  ],
});
