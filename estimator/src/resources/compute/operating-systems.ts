/** The operating system is in the image, not in the code; AWS tells it from the operation. */
export const systems = {
  linux: { name: 'Linux', code: '' },
  windows: { name: 'Windows', code: ':0002' },
  rhel: { name: 'RHEL', code: ':0010' },
  suse: { name: 'SUSE', code: ':000g' },
  windows_sql_web: { name: 'Windows with SQL Server Web', code: ':0202' },
  windows_sql_standard: { name: 'Windows with SQL Server Standard', code: ':0006' },
  windows_sql_enterprise: { name: 'Windows with SQL Server Enterprise', code: ':0102' },
  linux_sql_web: { name: 'Linux with SQL Server Web', code: ':0200' },
  linux_sql_standard: { name: 'Linux with SQL Server Standard', code: ':0004' },
  linux_sql_enterprise: { name: 'Linux with SQL Server Enterprise', code: ':0100' },
  rhel_ha: { name: 'RHEL with HA', code: ':1010' },
  rhel_sql_web: { name: 'RHEL with SQL Server Web', code: ':0210' },
  rhel_sql_standard: { name: 'RHEL with SQL Server Standard', code: ':0014' },
  rhel_sql_enterprise: { name: 'RHEL with SQL Server Enterprise', code: ':0110' },
  ubuntu_pro: { name: 'Ubuntu Pro', code: ':0g00' },
} as const;

export type System = keyof typeof systems;
