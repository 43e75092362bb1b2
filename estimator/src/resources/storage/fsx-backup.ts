import { amount, lenient, resource, text, used } from '../../resource.ts';

export const fsxBackup = resource({
  name: 'FSx backup',
  terraform: 'aws_fsx_backup',
  cloudformation: 'AWS::FSx::Backup',
  attributes: {
    kind: lenient(text(['file_system_id > @type', 'FileSystemId > FileSystemType'])),
    deployment: lenient(
      text(['file_system_id > deployment_type', 'FileSystemId > WindowsConfiguration.DeploymentType']),
    ),
  },
  usage: { backup_storage_gb: amount('GB of the backup', 50, 1000, 20_000) },

  lines: ({ kind, deployment }, usage) => {
    const isWindows = kind === 'WINDOWS' || kind === 'aws_fsx_windows_file_system';
    const zones = isWindows && deployment === 'MULTI_AZ_1' ? '.MultiAZ' : '';
    return [used('Storage', usage, 'backup_storage_gb', 'GB', `AmazonFSx BackupUsage${zones}`)];
  },
});
