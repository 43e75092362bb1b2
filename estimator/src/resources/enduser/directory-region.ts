import { elsewhere, hourly, number, oneOf, required, resource, text } from '../../resource.ts';

/** Domain controllers of a directory in another region, where AWS bills them; only Terraform has it. */
export const directoryRegion = resource({
  name: 'Directory region',
  terraform: 'aws_directory_service_region',
  cloudformation: [],
  attributes: {
    replica: required('no region is written', text(['region_name', ''])),
    edition: oneOf(['directory_id > edition', ''], ['Standard', 'Enterprise'], 'Enterprise'),
    controllers: number(['desired_number_of_domain_controllers', ''], 2),
  },

  lines: ({ replica, edition, controllers }) => [
    elsewhere(
      replica ?? '',
      hourly(
        `Domain controllers (Microsoft AD, ${edition})`,
        controllers,
        'hour',
        `AWSDirectoryService ${edition === 'Standard' ? 'Std-' : ''}MicrosoftAD-DC-Usage`,
      ),
    ),
  ],
});
