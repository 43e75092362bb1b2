import { used, type Line } from '../../resource.ts';

/** What costs the same whatever the table's class. */
export const plain = {
  recovery: 'AmazonDynamoDB TimedPITRStorage-ByteHrs',
  streams: 'AmazonDynamoDB Streams-Requests',
  changes: 'AmazonDynamoDB ChangeDataCaptureUnits-Kinesis',
};

const rows = [
  ['Backups', 'on_demand_backup_storage_gb', 'TimedBackupStorage-ByteHrs'],
  ['Data restored', 'monthly_data_restored_gb', 'RestoreDataSize-Bytes'],
  ['Data exported', 'monthly_data_exported_gb', 'ExportDataSize-Bytes'],
  ['Data imported', 'monthly_data_imported_gb', 'ImportDataSize-Bytes'],
] as const;
type Told = (typeof rows)[number][1];

/** Backups, restores and exports are ordered apart from the table: said only where somebody tells of them. */
export const toldLines = (usage: Readonly<Record<Told, number | undefined>>): readonly Line[] =>
  rows
    .filter(([, key]) => usage[key] !== undefined)
    .map(([name, key, usageType]) => used(name, usage, key, 'GB', `AmazonDynamoDB ${usageType}`));
