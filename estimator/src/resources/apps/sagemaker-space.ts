import { monthly, number, resource } from '../../resource.ts';

export const sagemakerSpace = resource({
  name: 'SageMaker space',
  terraform: 'aws_sagemaker_space',
  cloudformation: 'AWS::SageMaker::Space',
  attributes: {
    volumeGb: number(
      [
        'space_settings.space_storage_settings.ebs_storage_settings.ebs_volume_size_in_gb',
        'SpaceSettings.SpaceStorageSettings.EbsStorageSettings.EbsVolumeSizeInGb',
      ],
      5,
    ),
  },
  // Its app is declared and billed on its own.
  lines: ({ volumeGb }) => [monthly('Storage', volumeGb, 'GB', 'AmazonSageMaker Studio:VolumeUsage.gp3')],
});
