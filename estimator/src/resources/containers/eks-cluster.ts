import { assuming, boolean, hourly, lenient, oneOf, resource, text, type Line } from '../../resource.ts';
import { endOfStandardSupport } from './kubernetes-versions.ts';

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

  lines: ({ version, support, autoMode, controlPlane }, _, { today }) => {
    // With standard support only, AWS upgrades the cluster on that day.
    const extended = support === 'EXTENDED' ? extendedSupport(version, today) : {};
    const words = [
      extended.words,
      autoMode && 'the instances that Auto Mode starts, and its fee for them, are not counted: its workload decides',
    ].filter(each => typeof each === 'string');
    const hours = hourly('Hours', 1, 'hour', 'AmazonEKS AmazonEKS-Hours:perCluster');
    const tier = controlPlane.replace('tier-', '').toUpperCase();
    return [
      words.length === 0 ? hours : assuming(words.join('; '), hours),
      extended.isOn === true && hourly(`Extended support (Kubernetes ${version ?? ''})`, 1, 'hour', extendedKey),
      controlPlane !== 'standard' &&
        hourly(`Provisioned control plane (${tier})`, 1, 'hour', `AmazonEKS AmazonEKS-Hours:${tier}-ProvisionedTier`),
    ];
  },
});

const extendedKey: Line['key'] = 'AmazonEKS AmazonEKS-Hours:extendedSupport';

type Extended = { readonly isOn?: boolean; readonly words?: string };

/** Whether its fee has begun, and what is taken for granted where nobody can know. */
function extendedSupport(version: string | undefined, today: string | undefined): Extended {
  if (version === undefined) return { words: 'its Kubernetes version is in standard support (none is known)' };
  const end = Object.hasOwn(endOfStandardSupport, version) ? endOfStandardSupport[version] : undefined;
  if (end === undefined) return { words: `Kubernetes ${version} is in standard support (its last day is not known)` };
  if (today === undefined)
    return { words: `no extended support is counted, which begins on ${end} (today is not known)` };
  return { isOn: today >= end };
}
