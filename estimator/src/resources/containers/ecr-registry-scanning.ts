import { oneOf, resource } from '../../resource.ts';
import { imageLines, imageUsage } from '../security/inspector-scans.ts';

/** Basic scans are free, enhanced ones are Inspector's. */
export const ecrRegistryScanning = resource({
  name: 'ECR registry scanning',
  terraform: 'aws_ecr_registry_scanning_configuration',
  cloudformation: 'AWS::ECR::RegistryScanningConfiguration',
  attributes: { type: oneOf(['scan_type', 'ScanType'], ['BASIC', 'ENHANCED'], 'BASIC') },
  usage: imageUsage,
  freeWithoutLines: 'basic scans cost nothing',
  lines: ({ type }, usage) => (type === 'ENHANCED' ? imageLines(usage) : []),
});
