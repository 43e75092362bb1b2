import { amount, hourly, oneOf, required, resource, running, text } from '../../resource.ts';

const types = ['JupyterServer', 'KernelGateway', 'JupyterLab', 'CodeEditor'] as const;

export const sagemakerApp = resource({
  name: 'SageMaker app',
  terraform: 'aws_sagemaker_app',
  cloudformation: 'AWS::SageMaker::App',
  attributes: {
    type: required('no type is written', oneOf(['app_type', 'AppType'], types)),
    instanceType: text(['resource_spec.instance_type', 'ResourceSpec.InstanceType'], 'ml.t3.medium'),
  },
  usage: { monthly_hrs: amount('hours a month that it runs, if not all 730') },
  // The server of the classic Studio runs on a machine that AWS gives for nothing.
  lines: ({ type, instanceType }, usage) => [
    type !== undefined &&
      type !== 'JupyterServer' &&
      running(
        usage.monthly_hrs,
        hourly(`Hours (${instanceType})`, 1, 'hour', `AmazonSageMaker Studio:${type}-${instanceType}`),
      ),
  ],
});
