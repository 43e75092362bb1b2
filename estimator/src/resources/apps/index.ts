import type { ResourceType } from '../../resource.ts';
import { amplifyApp } from './amplify-app.ts';
import { appconfigApplication } from './appconfig-application.ts';
import { codeartifactDomain } from './codeartifact-domain.ts';
import { codebuildProject } from './codebuild-project.ts';
import { codepipeline } from './codepipeline.ts';
import { cognitoUserPool } from './cognito-user-pool.ts';
import { iotThing } from './iot-thing.ts';
import { iotTopicRule } from './iot-topic-rule.ts';
import { kendraIndex } from './kendra-index.ts';
import { pinpointApp } from './pinpoint-app.ts';
import { sagemakerApp } from './sagemaker-app.ts';
import { sagemakerEndpoint } from './sagemaker-endpoint.ts';
import { sagemakerNotebookInstance } from './sagemaker-notebook-instance.ts';
import { serviceDiscoveryService } from './service-discovery-service.ts';
import { sesIdentity } from './ses-identity.ts';
import { sesReceiptRuleSet } from './ses-receipt-rule-set.ts';

export const apps: readonly ResourceType[] = [
  amplifyApp,
  appconfigApplication,
  codeartifactDomain,
  codebuildProject,
  codepipeline,
  cognitoUserPool,
  iotThing,
  iotTopicRule,
  kendraIndex,
  pinpointApp,
  sagemakerApp,
  sagemakerEndpoint,
  sagemakerNotebookInstance,
  serviceDiscoveryService,
  sesIdentity,
  sesReceiptRuleSet,
];
