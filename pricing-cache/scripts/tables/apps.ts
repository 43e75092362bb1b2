import { meteredServices, pageNamed, type Item, type Items } from '../table.ts';

export const apps = meteredServices('apprunner_amplify_misc.csv', {
  AWSAppRunner: {
    'apprunner.vcpu': ['AppRunner-vCPU-hours', 'hours'],
    'apprunner.memory.active': ['AppRunner-GB-hours', 'hours'],
    'apprunner.memory.provisioned': ['AppRunner-Provisioned-GB-hours', 'hours'],
  },
  AWSAmplify: {
    'amplify.storage': ['DataStorage', 'GB'],
    'amplify.dataOut': ['DataTransferOut', 'GB'],
    'amplify.build': ['BuildDuration', 'minutes'],
  },
  AmazonSES: {
    'ses.outgoing': ['Recipients', 'Count'],
    'ses.incoming': ['Message', 'Count'],
    'ses.attachment': ['AttachmentsSize-Bytes', 'GB'],
  },
});

/** Essentials and Plus stand in `extra.csv`; the table has the older plan and Lite. */
export const cognito = pageNamed('cognito.csv.gz', {
  AmazonCognito: {
    'User Pool MAU 0 upto 50000 per Requests': mau(0, 50_000),
    'User Pool MAU 50000 upto 950000 per Requests': mau(50_000, 950_000),
    'User Pool MAU 950000 upto 9950000 per Requests': mau(950_000, 9_950_000),
    'User Pool MAU 9950000 upto Inf per Requests': mau(9_950_000, Infinity),
    'Enterprise MAU per Requests': ['CognitoEnterpriseMAU', 'CognitoUserPoolsMAU'],
    // The page spells it so; it leaves out the first 10,000, which are free.
    'MAU Frist 50000 per Requests': lite(0, 90_000),
    'MAU Next 900000 per Requests': lite(90_000, 990_000),
    'MAU Next 9000000 per Requests': lite(990_000, 9_990_000),
    'MAU Greater than 10000000 per Requests': lite(9_990_000, Infinity),
    ...machines('0 upto 250000', 0, 250_000),
    ...machines('250000 upto 5000000', 250_000, 5_000_000),
    ...machines('5000000 upto Inf', 5_000_000, Infinity),
  },
});

function mau(from: number, to: number): Item {
  return ['CognitoUserPoolsMAU', 'CognitoUserPoolsMAU', undefined, { from, to }];
}

function lite(from: number, to: number): Item {
  return ['CognitoLiteMAU', 'CognitoUserPoolsMAU', undefined, { from, to }];
}

function machines(range: string, from: number, to: number): Items {
  const name = `User Pools M2M Tokens Full ${range} per CognitoUserPools M2MTokens`;
  return { [name]: ['CUPM2MTokenRequestsFull', 'CognitoUserPools-M2MTokens', undefined, { from, to }] };
}
