import type { ResourceType } from '../../resource.ts';
import { appStreamFleet } from './appstream-fleet.ts';
import { appStreamImageBuilder } from './appstream-image-builder.ts';
import { budget } from './budget.ts';
import { budgetAction } from './budget-action.ts';
import { certificate } from './certificate.ts';
import { cloudHsm } from './cloudhsm.ts';
import { cloudHsmCluster } from './cloudhsm-cluster.ts';
import { cloudTrail } from './cloudtrail.ts';
import { cloudTrailDashboard } from './cloudtrail-dashboard.ts';
import { configRule } from './config-rule.ts';
import { configurationRecorder } from './configuration-recorder.ts';
import { conformancePack } from './conformance-pack.ts';
import { directory } from './directory.ts';
import { directoryRegion } from './directory-region.ts';
import { eventDataStore } from './event-data-store.ts';
import { incidentResponsePlan } from './incident-response-plan.ts';
import { kmsKey } from './kms-key.ts';
import { landingZone } from './landing-zone.ts';
import { privateCertificateAuthority } from './private-certificate-authority.ts';
import { secret } from './secret.ts';
import { sharedDirectory } from './shared-directory.ts';
import { ssmActivation } from './ssm-activation.ts';
import { ssmParameter } from './ssm-parameter.ts';
import { workspace } from './workspace.ts';

/** Keys, secrets, directories, desktops, and what keeps watch over an account. */
export const endUser: readonly ResourceType[] = [
  appStreamFleet,
  appStreamImageBuilder,
  budget,
  budgetAction,
  certificate,
  cloudHsm,
  cloudHsmCluster,
  cloudTrail,
  cloudTrailDashboard,
  configRule,
  configurationRecorder,
  conformancePack,
  directory,
  directoryRegion,
  eventDataStore,
  incidentResponsePlan,
  kmsKey,
  landingZone,
  privateCertificateAuthority,
  secret,
  sharedDirectory,
  ssmActivation,
  ssmParameter,
  workspace,
];
