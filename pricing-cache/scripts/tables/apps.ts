import { meteredServices, pageNamed } from '../table.ts';

export const apps = meteredServices('apprunner_amplify_misc.csv', {
  AWSAppRunner: {
    'apprunner.vcpu': ['AppRunner-vCPU-hours', 'hours'],
    'apprunner.memory.active': ['AppRunner-GB-hours', 'hours'],
    'apprunner.memory.provisioned': ['AppRunner-Provisioned-GB-hours', 'hours'],
  },
  AWSAmplify: {
    'amplify.storage': ['DataStorage', 'GB'],
    'amplify.dataOut': ['DataTransferOut', 'GB'],
  },
  AmazonSES: {
    'ses.outgoing': ['Recipients', 'Count'],
    'ses.incoming': ['Message', 'Count'],
    'ses.attachment': ['AttachmentsSize-Bytes', 'GB'],
  },
});

/** Plans of the older pricing; prices of Lite, Essentials and Plus are not told apart in the table. */
export const cognito = pageNamed('cognito.csv.gz', {
  AmazonCognito: {
    'User Pool MAU 0 upto 50000 per Requests': mau(0, 50_000),
    'User Pool MAU 50000 upto 950000 per Requests': mau(50_000, 950_000),
    'User Pool MAU 950000 upto 9950000 per Requests': mau(950_000, 9_950_000),
    'User Pool MAU 9950000 upto Inf per Requests': mau(9_950_000, Infinity),
    'Enterprise MAU per Requests': ['CognitoEnterpriseMAU', 'CognitoUserPoolsMAU'],
  },
});

function mau(from: number, to: number) {
  return ['CognitoUserPoolsMAU', 'CognitoUserPoolsMAU', undefined, { from, to }] as const;
}
