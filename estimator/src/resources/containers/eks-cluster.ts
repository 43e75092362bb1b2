import { assuming, boolean, hourly, lenient, oneOf, resource, text } from '../../resource.ts';
import { supportOf, withSupport } from '../extended-support.ts';

export const eksCluster = resource({
  name: 'EKS cluster',
  terraform: 'aws_eks_cluster',
  cloudformation: 'AWS::EKS::Cluster',
  attributes: {
    version: lenient(text(['version', 'Version'])),
    support: oneOf(['upgrade_policy.support_type', 'UpgradePolicy.SupportType'], ['EXTENDED', 'STANDARD'], 'EXTENDED'),
    autoMode: lenient(boolean(['compute_config.enabled', 'ComputeConfig.Enabled'], false)),
    controlPlane: oneOf(
      ['control_plane_scaling_config.tier', 'ControlPlaneScalingConfig.Tier'],
      ['standard', 'tier-xl', 'tier-2xl', 'tier-4xl', 'tier-8xl'],
      'standard',
    ),
  },

  lines: ({ version, support, autoMode, controlPlane }, _, around) => {
    // With standard support only, AWS upgrades the cluster on that day.
    const ending = support === 'EXTENDED' ? supportOf('Kubernetes', version ?? '') : undefined;
    const words = [
      ...(support === 'EXTENDED' && !ending ? [supposed(version)] : []),
      ...(autoMode ? [autoModeWords] : []),
    ];
    const hours = hourly('Hours', 1, 'hour', 'AmazonEKS AmazonEKS-Hours:perCluster');
    const tier = controlPlane.replace('tier-', '').toUpperCase();
    const lines = [
      words.length === 0 ? hours : assuming(words.join('; '), hours),
      controlPlane !== 'standard' &&
        hourly(`Provisioned control plane (${tier})`, 1, 'hour', `AmazonEKS AmazonEKS-Hours:${tier}-ProvisionedTier`),
    ];
    return withSupport(lines, ending, around, (_phase, ended) =>
      hourly(`Extended support (Kubernetes ${ended})`, 1, 'hour', 'AmazonEKS AmazonEKS-Hours:extendedSupport'),
    );
  },
});

/** Every version leaves standard support after some fourteen months, so that one not listed is a new one. */
const supposed = (version: string | undefined): string =>
  version === undefined
    ? 'its Kubernetes version is in standard support (none is known)'
    : `Kubernetes ${version} is in standard support (its last day is not known)`;

const autoModeWords =
  'the instances that Auto Mode starts, and its fee for them, are not counted: its workload decides';
