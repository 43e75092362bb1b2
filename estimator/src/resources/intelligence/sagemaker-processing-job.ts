import { number, required, resource, text } from '../../resource.ts';
import { processingLines, processingUsage } from './sagemaker-processing.ts';

const cluster = 'ProcessingResources.ClusterConfig';

export const sagemakerProcessingJob = resource({
  name: 'SageMaker processing job',
  terraform: [],
  cloudformation: 'AWS::SageMaker::ProcessingJob',
  attributes: {
    instanceType: required('no instance type is written', text(['', `${cluster}.InstanceType`])),
    instances: number(['', `${cluster}.InstanceCount`], 1),
    volumeGb: number(['', `${cluster}.VolumeSizeInGB`]),
  },
  usage: processingUsage,
  lines: processingLines,
});
