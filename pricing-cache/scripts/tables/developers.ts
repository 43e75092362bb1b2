import { metered, type Table } from '../table.ts';

const kinds: Readonly<Record<string, string>> = {
  'EC2 Linux-computetype-general1': 'Build-Min:Linux:g1',
  'EC2 Linux-computetype-arm1': 'Build-Min:ARM:g1',
  'EC2 Linux-computetype-gpu1': 'Build-Min:LinuxGPU:g1',
  'EC2 Windows-computetype-general1': 'Build-Min:Windows:g1',
};

export const codeBuild: Table = {
  file: 'codebuild.csv',
  usd: 'usd',
  label: 'item',
  lines: ({ item = '' }) => {
    const [, kind = '', size] = /^OnDemand-(.+)\.(\w+)$/.exec(item) ?? [];
    const usageType = kinds[kind];
    if (usageType !== undefined && size !== undefined)
      return [{ service: 'CodeBuild', usageType: `${usageType}.${size}`, unit: 'minutes' }];
    const [, memory] = /^OnDemand-Lambda-lambda\.x86-64\.(\d+GB)-Linux-x86-64$/.exec(item) ?? [];
    return memory === undefined
      ? []
      : [{ service: 'CodeBuild', usageType: `Build-Sec:Lambda.${memory}`, unit: 'seconds' }];
  },
};

export const codePipeline = metered('codesuite.csv', 'AWSCodePipeline', {
  'codepipeline.v1.pipeline': ['activePipeline', 'Active Pipelines'],
  'codepipeline.v2.minute': ['actionExecutionMinute', 'minutes'],
});
