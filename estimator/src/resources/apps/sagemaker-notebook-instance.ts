import { amount, hourly, monthly, number, required, resource, running, text } from '../../resource.ts';

export const sagemakerNotebookInstance = resource({
  name: 'SageMaker notebook instance',
  terraform: 'aws_sagemaker_notebook_instance',
  cloudformation: 'AWS::SageMaker::NotebookInstance',
  attributes: {
    instanceType: required('no instance type is written', text(['instance_type', 'InstanceType'])),
    volumeGb: number(['volume_size', 'VolumeSizeInGB'], 5),
  },
  usage: { monthly_hrs: amount('hours a month that it runs, if not all 730') },
  lines: ({ instanceType = '', volumeGb }, usage) => [
    running(usage.monthly_hrs, hourly(`Hours (${instanceType})`, 1, 'hour', `AmazonSageMaker Notebk:${instanceType}`)),
    monthly('Storage', volumeGb, 'GB', 'AmazonSageMaker Notebk:VolumeUsage.gp2'),
  ],
});
