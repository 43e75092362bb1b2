import type { ResourceType } from '../../resource.ts';
import { agentCoreBrowser } from './agentcore-browser.ts';
import { agentCoreCodeInterpreter } from './agentcore-code-interpreter.ts';
import { agentCoreGateway } from './agentcore-gateway.ts';
import { agentCoreMemory } from './agentcore-memory.ts';
import { agentCoreRuntime } from './agentcore-runtime.ts';
import { bedrockAgent } from './bedrock-agent.ts';
import { bedrockCustomModel } from './bedrock-custom-model.ts';
import { bedrockGuardrail } from './bedrock-guardrail.ts';
import { bedrockInferenceProfile } from './bedrock-inference-profile.ts';
import { bedrockKnowledgeBase } from './bedrock-knowledge-base.ts';
import { bedrockProvisionedThroughput } from './bedrock-provisioned-throughput.ts';
import { comprehendDocumentClassifier } from './comprehend-document-classifier.ts';
import { comprehendEndpoint } from './comprehend-endpoint.ts';
import { comprehendEntityRecognizer } from './comprehend-entity-recognizer.ts';
import { comprehendFlywheel } from './comprehend-flywheel.ts';
import { forecastDataset } from './forecast-dataset.ts';
import { fraudDetector } from './fraud-detector.ts';
import { fraudEventType } from './fraud-event-type.ts';
import { healthDataStore } from './health-data-store.ts';
import { hyperpodCluster } from './hyperpod-cluster.ts';
import { medicalImageStore } from './medical-image-store.ts';
import { personalizeDataset } from './personalize-dataset.ts';
import { personalizeSolution } from './personalize-solution.ts';
import { rekognitionProject } from './rekognition-project.ts';
import { sagemakerFeatureGroup } from './sagemaker-feature-group.ts';
import { sagemakerMonitoringSchedule } from './sagemaker-monitoring-schedule.ts';
import { sagemakerProcessingJob } from './sagemaker-processing-job.ts';

export const intelligence: readonly ResourceType[] = [
  agentCoreBrowser,
  agentCoreCodeInterpreter,
  agentCoreGateway,
  agentCoreMemory,
  agentCoreRuntime,
  bedrockAgent,
  bedrockCustomModel,
  bedrockGuardrail,
  bedrockInferenceProfile,
  bedrockKnowledgeBase,
  bedrockProvisionedThroughput,
  comprehendDocumentClassifier,
  comprehendEndpoint,
  comprehendEntityRecognizer,
  comprehendFlywheel,
  forecastDataset,
  fraudDetector,
  fraudEventType,
  healthDataStore,
  hyperpodCluster,
  medicalImageStore,
  personalizeDataset,
  personalizeSolution,
  rekognitionProject,
  sagemakerFeatureGroup,
  sagemakerMonitoringSchedule,
  sagemakerProcessingJob,
];
