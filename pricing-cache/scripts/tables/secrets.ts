import { meteredServices } from '../table.ts';

export const secrets = meteredServices('kms_secrets.csv', {
  awskms: {
    'kms.key': ['KMS-Keys', 'Keys'],
    'kms.requests.symmetric': ['KMS-Requests', 'Requests'],
    'kms.requests.rsa2048': ['KMS-Requests-Asymmetric-RSA_2048', 'Requests'],
    'kms.requests.asymmetricExceptRsa2048': ['KMS-Requests-Asymmetric', 'Requests'],
    'kms.requests.generateDataKeyPairRsa': ['KMS-Requests-GenerateDatakeyPair-RSA', 'Requests'],
    'kms.requests.generateDataKeyPairEcc': ['KMS-Requests-GenerateDatakeyPair-ECC', 'Requests'],
  },
  AWSSecretsManager: {
    'secretsmanager.secret': ['AWSSecretsManager-Secrets', 'Secrets'],
    'secretsmanager.apiCall': ['AWSSecretsManagerAPIRequest', 'API Requests'],
  },
  AWSCertificateManager: {
    'acmpca.ca': ['PaidPrivateCA', 'CertificateAuthorities'],
    'acmpca.caShortLived': ['ShortLivedCertificatePrivateCA', 'CertificateAuthorities'],
    'acmpca.certificate': ['PrivateCertificatesIssued', 'Certificates'],
    'acmpca.certificateShortLived': ['ShortLivedCertificatesIssued', 'Certificates'],
  },
  CloudHSM: { 'cloudhsm.hsm': ['CloudHSMv2Usage', 'Hourly'] },
});
