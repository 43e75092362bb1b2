import { amount, assuming, hourly, resource, texts, used } from '../../resource.ts';

export const transferServer = resource({
  name: 'Transfer server',
  terraform: 'aws_transfer_server',
  cloudformation: 'AWS::Transfer::Server',
  attributes: { protocols: texts(['protocols', 'Protocols']) },
  usage: {
    monthly_data_uploaded_gb: amount('GB uploaded a month', 10, 200, 10_000),
    monthly_data_downloaded_gb: amount('GB downloaded a month', 10, 200, 10_000),
  },

  // SFTP alone where none is written. A server that is stopped is billed too.
  lines: ({ protocols }, usage) => {
    const hours = hourly('Protocol hours', Math.max(1, protocols.length), 'hour', 'AWSTransfer ProtocolHours');
    return [
      protocols.includes('AS2') ? assuming('its AS2 messages are not counted', hours) : hours,
      used('Data uploaded', usage, 'monthly_data_uploaded_gb', 'GB', 'AWSTransfer UploadBytes'),
      used('Data downloaded', usage, 'monthly_data_downloaded_gb', 'GB', 'AWSTransfer DownloadBytes'),
    ];
  },
});
