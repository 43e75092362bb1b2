import { amount, oneOf, resource, unnamed, used, written } from '../../resource.ts';

export const certificate = resource({
  name: 'Certificate',
  terraform: 'aws_acm_certificate',
  cloudformation: 'AWS::CertificateManager::Certificate',
  attributes: {
    isPrivate: written(['certificate_authority_arn', 'CertificateAuthorityArn']),
    exportable: oneOf(['options.export', 'CertificateExport'], ['ENABLED', 'DISABLED'], 'DISABLED'),
  },
  usage: { monthly_exports: amount('certificates exported, or made to be exported, a month', 0, 2, 20) },
  freeWithoutLines: 'a public certificate that nobody may export costs nothing',

  // A private one is free until somebody exports its key; a public one is billed when it is made for that.
  lines: ({ isPrivate, exportable }, usage) => [
    isPrivate &&
      used(
        'Private certificates exported',
        usage,
        'monthly_exports',
        'certificate',
        'AWSCertificateManager PrivateCertificatesIssued',
      ),
    !isPrivate &&
      exportable === 'ENABLED' &&
      used('Names on exportable certificates', usage, 'monthly_exports', 'name', unnamed('AWSCertificateManager')),
  ],
});
