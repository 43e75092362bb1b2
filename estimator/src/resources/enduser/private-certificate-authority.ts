import { amount, assuming, boolean, monthly, oneOf, resource, used } from '../../resource.ts';

const modes = ['GENERAL_PURPOSE', 'SHORT_LIVED_CERTIFICATE'] as const;

export const privateCertificateAuthority = resource({
  name: 'Private certificate authority',
  terraform: 'aws_acmpca_certificate_authority',
  cloudformation: 'AWS::ACMPCA::CertificateAuthority',
  attributes: {
    mode: oneOf(['usage_mode', 'UsageMode'], modes, 'GENERAL_PURPOSE'),
    ocsp: boolean(
      ['revocation_configuration.ocsp_configuration.enabled', 'RevocationConfiguration.OcspConfiguration.Enabled'],
      false,
    ),
  },
  usage: { monthly_requests: amount('certificates issued a month', 10, 500, 20_000) },

  lines: ({ mode, ocsp }, usage) => {
    const isShort = mode === 'SHORT_LIVED_CERTIFICATE';
    const authority = monthly(
      `Authority (${isShort ? 'short-lived certificates' : 'general purpose'})`,
      1,
      'authority',
      `AWSCertificateManager ${isShort ? 'ShortLivedCertificatePrivateCA' : 'PaidPrivateCA'}`,
    );
    return [
      ocsp ? assuming('its OCSP responses are not counted', authority) : authority,
      used(
        'Certificates issued',
        usage,
        'monthly_requests',
        'certificate',
        `AWSCertificateManager ${isShort ? 'ShortLivedCertificatesIssued' : 'PrivateCertificatesIssued'}`,
      ),
    ];
  },
});
