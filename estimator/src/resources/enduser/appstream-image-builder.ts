import { amount, assuming, metered, required, resource, text } from '../../resource.ts';

export const appStreamImageBuilder = resource({
  name: 'AppStream image builder',
  terraform: 'aws_appstream_image_builder',
  cloudformation: 'AWS::AppStream::ImageBuilder',
  attributes: { instanceType: required('none is written', text(['instance_type', 'InstanceType'])) },
  usage: { monthly_hrs: amount('hours a month that it runs', 10, 40, 160) },

  lines: ({ instanceType = '' }, usage) => [
    assuming(
      'it runs Windows (the image decides)',
      metered(
        `Instance hours (Windows, ${instanceType})`,
        usage.monthly_hrs,
        'hour',
        `AmazonAppStream ${instanceType}-ib Streaming:001`,
        'monthly_hrs',
      ),
    ),
  ],
});
