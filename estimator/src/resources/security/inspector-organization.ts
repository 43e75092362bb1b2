import { boolean, resource } from '../../resource.ts';
import { scans, scanUsage } from './inspector-scans.ts';

/** Scans what the accounts have that join the organization; only Terraform has it. */
export const inspectorOrganization = resource({
  name: 'Inspector organization',
  terraform: 'aws_inspector2_organization_configuration',
  cloudformation: [],
  attributes: {
    EC2: boolean(['auto_enable.ec2', ''], false),
    ECR: boolean(['auto_enable.ecr', ''], false),
    LAMBDA: boolean(['auto_enable.lambda', ''], false),
    LAMBDA_CODE: boolean(['auto_enable.lambda_code', ''], false),
  },
  usage: scanUsage,
  freeWithoutLines: 'it switches no scan on',

  lines: (values, usage) =>
    Object.entries(values).flatMap(([type, isOn]) => (isOn ? (scans[type]?.(usage) ?? []) : [])),
});
