import { amount, metered, oneOf, present, required, resource, times, type Line } from '../../resource.ts';

const systems = {
  LINUX_CONTAINER: 'Linux',
  ARM_CONTAINER: 'ARM',
  LINUX_GPU_CONTAINER: 'LinuxGPU',
  WINDOWS_CONTAINER: 'Windows',
  WINDOWS_SERVER_2019_CONTAINER: 'Windows',
  WINDOWS_SERVER_2022_CONTAINER: 'Windows',
  LINUX_LAMBDA_CONTAINER: 'Lambda',
} as const;

const sizes = {
  BUILD_GENERAL1_SMALL: 'g1.small',
  BUILD_GENERAL1_MEDIUM: 'g1.medium',
  BUILD_GENERAL1_LARGE: 'g1.large',
  BUILD_GENERAL1_XLARGE: 'g1.xlarge',
  BUILD_GENERAL1_2XLARGE: 'g1.2xlarge',
  BUILD_LAMBDA_1GB: '1GB',
  BUILD_LAMBDA_2GB: '2GB',
  BUILD_LAMBDA_4GB: '4GB',
  BUILD_LAMBDA_8GB: '8GB',
  BUILD_LAMBDA_10GB: '10GB',
} as const;

const typesIn = <K extends string>(table: Readonly<Record<K, string>>): readonly K[] => Object.keys(table) as K[]; // its own

export const codebuildProject = resource({
  name: 'CodeBuild project',
  terraform: 'aws_codebuild_project',
  cloudformation: 'AWS::CodeBuild::Project',
  attributes: {
    system: required('no type is written', oneOf(['environment.type', 'Environment.Type'], typesIn(systems))),
    size: required(
      'no compute type is written',
      oneOf(['environment.compute_type', 'Environment.ComputeType'], typesIn(sizes)),
    ),
    fleet: present(['environment.fleet.fleet_arn', 'Environment.Fleet.FleetArn']),
  },
  usage: { monthly_build_mins: amount('minutes that builds take a month', 300, 5000, 100_000) },

  lines: ({ system, size, fleet }, usage) => {
    // Builds on a fleet are paid with the fleet.
    if (fleet || system === undefined || size === undefined) return [];
    const onLambda = systems[system] === 'Lambda';
    // AWS refuses the sizes of one on the other.
    return onLambda === size.startsWith('BUILD_LAMBDA') ? [buildLine(systems[system], sizes[size], usage)] : [];
  },
});

type Usage = { readonly monthly_build_mins: number | undefined };

const buildLine = (system: string, size: string, { monthly_build_mins: minutes }: Usage): Line =>
  system === 'Lambda'
    ? metered('Builds', times(minutes, 60), 'second', `CodeBuild Build-Sec:Lambda.${size}`, 'monthly_build_mins')
    : metered('Builds', minutes, 'minute', `CodeBuild Build-Min:${system}:${size}`, 'monthly_build_mins');
