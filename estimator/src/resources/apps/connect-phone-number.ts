import { amount, monthly, oneOf, resource, text, unnamed, used } from '../../resource.ts';

const kinds = ['DID', 'TOLL_FREE', 'UIFN', 'SHARED', 'THIRD_PARTY_TF', 'THIRD_PARTY_DID', 'SHORT_CODE'] as const;
const daysPerMonth = 365 / 12;

/** Each country's numbers have names and prices of their own, and we know those of one. */
export const connectPhoneNumber = resource({
  name: 'Connect phone number',
  terraform: 'aws_connect_phone_number',
  cloudformation: 'AWS::Connect::PhoneNumber',
  attributes: { country: text(['country_code', 'CountryCode']), kind: oneOf(['type', 'Type'], kinds) },
  usage: { monthly_inbound_mins: amount('minutes a month of calls to it', 500, 20_000, 500_000) },
  lines: ({ country, kind }, usage) => {
    const words =
      country === 'US' && kind === 'DID'
        ? 'US-did'
        : country === 'US' && kind === 'TOLL_FREE'
          ? 'US-tollfree'
          : undefined;
    const keyOf = (what: string): string => (words === undefined ? unnamed(service) : `${service} ${words}-${what}`);
    return [
      monthly('Number', daysPerMonth, 'day', keyOf('numbers')),
      used('Inbound calls', usage, 'monthly_inbound_mins', 'minute', keyOf('inbound-mins')),
    ];
  },
});

const service = 'ContactCenterTelecomm';
