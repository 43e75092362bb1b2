import { number, required, resource, text, type Names } from '../../resource.ts';
import { processingLines, processingUsage } from './sagemaker-processing.ts';

const schedule = ['monitoring_schedule_config', 'MonitoringScheduleConfig'] as const;

/** In the schedule itself, or in the definition of its job that it names. */
const inCluster = (terraform: string, cloudformation: string): Names => [
  `${schedule[0]}.monitoring_job_definition_name > job_resources.cluster_config.${terraform}`,
  [
    `${schedule[1]}.MonitoringJobDefinition.MonitoringResources.ClusterConfig.${cloudformation}`,
    `${schedule[1]}.MonitoringJobDefinitionName > JobResources.ClusterConfig.${cloudformation}`,
  ].join(' | '),
];

export const sagemakerMonitoringSchedule = resource({
  name: 'SageMaker monitoring schedule',
  terraform: 'aws_sagemaker_monitoring_schedule',
  cloudformation: 'AWS::SageMaker::MonitoringSchedule',
  attributes: {
    instanceType: required('no instance type is written', text(inCluster('instance_type', 'InstanceType'))),
    instances: number(inCluster('instance_count', 'InstanceCount'), 1),
    volumeGb: number(inCluster('volume_size_in_gb', 'VolumeSizeInGB')),
  },
  usage: processingUsage,
  lines: processingLines,
});
