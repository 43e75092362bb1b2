import type { ResourceType } from '../../resource.ts';
import { amplifyApp } from './amplify-app.ts';
import { appconfigApplication } from './appconfig-application.ts';
import { chatRoom } from './chat-room.ts';
import { cloud9Environment } from './cloud9-environment.ts';
import { cloudformationStack } from './cloudformation-stack.ts';
import { codeartifactDomain } from './codeartifact-domain.ts';
import { codebuildProject } from './codebuild-project.ts';
import { codecommitRepository } from './codecommit-repository.ts';
import { codepipeline } from './codepipeline.ts';
import { cognitoUserPool } from './cognito-user-pool.ts';
import { connectInstance } from './connect-instance.ts';
import { connectPhoneNumber } from './connect-phone-number.ts';
import { customerProfiles } from './customer-profiles.ts';
import { firmwareUpdateTask } from './firmware-update-task.ts';
import { gameContainerFleet } from './game-container-fleet.ts';
import { gameFleet } from './game-fleet.ts';
import { greengrassDeployment } from './greengrass-deployment.ts';
import { iotJob } from './iot-job.ts';
import { iotSecurityProfile } from './iot-security-profile.ts';
import { iotThing } from './iot-thing.ts';
import { iotTopicRule } from './iot-topic-rule.ts';
import { kendraDataSource } from './kendra-data-source.ts';
import { kendraIndex } from './kendra-index.ts';
import { lexBot } from './lex-bot.ts';
import { locationGeofenceCollection } from './location-geofence-collection.ts';
import { locationMap } from './location-map.ts';
import { locationPlaceIndex } from './location-place-index.ts';
import { locationRouteCalculator } from './location-route-calculator.ts';
import { locationTracker } from './location-tracker.ts';
import { operationsInsight } from './operations-insight.ts';
import { pinpointApp } from './pinpoint-app.ts';
import { rekognitionCollection } from './rekognition-collection.ts';
import { sagemakerApp } from './sagemaker-app.ts';
import { sagemakerDomain } from './sagemaker-domain.ts';
import { sagemakerEndpoint } from './sagemaker-endpoint.ts';
import { sagemakerNotebookInstance } from './sagemaker-notebook-instance.ts';
import { sagemakerSpace } from './sagemaker-space.ts';
import { serviceDiscoveryService } from './service-discovery-service.ts';
import { sesIdentity } from './ses-identity.ts';
import { sesReceiptRuleSet } from './ses-receipt-rule-set.ts';
import { streamingChannel } from './streaming-channel.ts';
import { transcodingQueue } from './transcoding-queue.ts';
import { workflowDomain } from './workflow-domain.ts';

export const apps: readonly ResourceType[] = [
  amplifyApp,
  appconfigApplication,
  chatRoom,
  cloud9Environment,
  cloudformationStack,
  codeartifactDomain,
  codebuildProject,
  codecommitRepository,
  codepipeline,
  cognitoUserPool,
  connectInstance,
  connectPhoneNumber,
  customerProfiles,
  firmwareUpdateTask,
  gameContainerFleet,
  gameFleet,
  greengrassDeployment,
  iotJob,
  iotSecurityProfile,
  iotThing,
  iotTopicRule,
  kendraDataSource,
  kendraIndex,
  lexBot,
  locationGeofenceCollection,
  locationMap,
  locationPlaceIndex,
  locationRouteCalculator,
  locationTracker,
  operationsInsight,
  pinpointApp,
  rekognitionCollection,
  sagemakerApp,
  sagemakerDomain,
  sagemakerEndpoint,
  sagemakerNotebookInstance,
  sagemakerSpace,
  serviceDiscoveryService,
  sesIdentity,
  sesReceiptRuleSet,
  streamingChannel,
  transcodingQueue,
  workflowDomain,
];
