import { hourly, oneOf, resource } from '../../resource.ts';

/** AWS bills each account that a directory is shared with; only Terraform has it. */
export const sharedDirectory = resource({
  name: 'Shared directory',
  terraform: 'aws_directory_service_shared_directory',
  cloudformation: [],
  attributes: { edition: oneOf(['directory_id > edition', ''], ['Standard', 'Enterprise'], 'Enterprise') },
  lines: ({ edition }) => [
    hourly(
      `Hours (Microsoft AD, ${edition})`,
      1,
      'hour',
      `AWSDirectoryService ${edition === 'Standard' ? 'Std-' : ''}SharedMsftAD-Usage`,
    ),
  ],
});
