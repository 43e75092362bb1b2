import type { Attribute } from '../../resource.ts';
import { amount, hourly, number, oneOf, resource, type Line } from '../../resource.ts';

type Kind = 'SimpleAD' | 'ADConnector' | 'MicrosoftAD';

/** A template has a type for each, and none for connectors. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['SimpleAD', 'SimpleAD'],
  ['ADConnector', 'ADConnector'],
  ['MicrosoftAD', 'MicrosoftAD'],
  ['AWS::DirectoryService::SimpleAD', 'SimpleAD'],
  ['AWS::DirectoryService::MicrosoftAD', 'MicrosoftAD'],
]);

const kind: Attribute<Kind> = {
  ...oneOf(['type', '@type'], ['SimpleAD', 'ADConnector', 'MicrosoftAD'], 'SimpleAD'),
  read: raw => (typeof raw === 'string' ? kinds.get(raw) : undefined),
};

export const directory = resource({
  name: 'Directory',
  terraform: 'aws_directory_service_directory',
  cloudformation: ['AWS::DirectoryService::MicrosoftAD', 'AWS::DirectoryService::SimpleAD'],
  attributes: {
    kind,
    size: oneOf(['size', 'Size'], ['Small', 'Large'], 'Large'),
    edition: oneOf(['edition', 'Edition'], ['Standard', 'Enterprise'], 'Enterprise'),
    controllers: number(['desired_number_of_domain_controllers', ''], 2),
  },
  usage: {
    additional_domain_controllers: amount('domain controllers besides those in the code'),
    shared_accounts: amount('accounts that it is shared with'),
  },

  lines: ({ kind, size, edition, controllers }, usage) =>
    kind === 'MicrosoftAD'
      ? microsoft(edition, controllers + (usage.additional_domain_controllers ?? 0), usage.shared_accounts)
      : [hourly(`Hours (${names[kind]}, ${size})`, 1, 'hour', `AWSDirectoryService ${size}-Directory-Usage`)],
});

const names = { SimpleAD: 'Simple AD', ADConnector: 'AD Connector' } as const;

/** AWS bills each domain controller. */
function microsoft(
  edition: 'Standard' | 'Enterprise',
  controllers: number,
  accounts: number | undefined,
): readonly (Line | false)[] {
  const prefix = edition === 'Standard' ? 'Std-' : '';
  return [
    hourly(
      `Domain controllers (Microsoft AD, ${edition})`,
      controllers,
      'hour',
      `AWSDirectoryService ${prefix}MicrosoftAD-DC-Usage`,
    ),
    accounts !== undefined &&
      hourly('Accounts shared with', accounts, 'hour', `AWSDirectoryService ${prefix}SharedMsftAD-Usage`),
  ];
}
