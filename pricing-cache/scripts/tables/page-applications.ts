import type { Item, Items } from '../table.ts';
import type { Service } from './page-descriptions.ts';

const medium = (usageType: string, unit: string): Item => [usageType, unit, undefined, { confidence: 'medium' }];
const low = (usageType: string, unit: string): Item => [usageType, unit, undefined, { confidence: 'low' }];
const step = (usageType: string, unit: string, from: number, to = Infinity): Item => [
  usageType,
  unit,
  undefined,
  { from, to, confidence: 'medium' },
];

/** What begins above a first year's free quantity is the price. */
const flat = (usageType: string, unit: string): Item => [
  usageType,
  unit,
  undefined,
  { from: 0, to: Infinity, confidence: 'low' },
];

const rulesOnly = 'FraudPrediction-RulesOnly';
const insights = 'FraudPrediction-OnlineFraudInsights';

const trained = (what: string, usageType: string): Items => ({
  [`Processes Custom ${what} model training request`]: medium(`${usageType}-Time`, 'seconds'),
  [`Processes Custom ${what} model storage request`]: medium(`${usageType}-Storage`, 'Unit'),
});

/** Figures by the page's description, names by AWS's list of what its free offers count and by price lists seen. */
export const applications: Readonly<Record<string, Service>> = {
  comprehend: [
    'comprehend',
    {
      ...trained('Classification', 'DocClassifier'),
      ...trained('Entity', 'EntityRecognizer'),
      'Processes Custom Classification text request': medium('DocClassification-Custom', 'Unit'),
      'Processes Custom Entity text request': medium('DetectEntities-Custom', 'Unit'),
      'Processes Sync custom classification text request': medium('Endpoint-Time', 'Unit'),
    },
  ],
  contactcentertelecomm: [
    'ContactCenterTelecomm',
    {
      'Toll DiD Line United States 31 Inf': flat('US-did-numbers', 'Days'),
      'ContactCenterTelecomm Toll DiD Line United States 0 Inf': flat('US-did-numbers', 'Days'),
      'Toll Free Toll Free Line United States 31 29970': flat('US-tollfree-numbers', 'Days'),
      'ContactCenterTelecomm Toll Free Toll Free Line United States 0 Inf': flat('US-tollfree-numbers', 'Days'),
      'DID Inbound Call United States 30 Inf': flat('US-did-inbound-mins', 'Minutes'),
      'Toll Free Inbound Call United States 30 Inf': flat('US-tollfree-inbound-mins', 'Minutes'),
    },
  ],
  forecast: ['AmazonForecast', { 'Data Injection 0 to Inf': medium('DataInjection', 'GB') }],
  frauddetector: [
    'AmazonFraudDetector',
    {
      'Stored Dataset': medium('StoredDataset', 'GB-Mo'),
      'Predictions Rules Only 0 to 400000 Predictions': step(rulesOnly, 'Predictions', 0, 400_000),
      'Predictions Rules Only 400000 to 1200000 Predictions': step(rulesOnly, 'Predictions', 400_000, 1_200_000),
      'Predictions Rules Only 1200000 to Inf Predictions': step(rulesOnly, 'Predictions', 1_200_000),
      'Predictions Online Fraud Insights 0 to 100000 Predictions': step(insights, 'Predictions', 0, 100_000),
      'Predictions Online Fraud Insights 100000 to Inf Predictions': step(insights, 'Predictions', 100_000),
    },
  ],
  greengrass: ['AWSGreengrass', { 'Greengrass Pay as you go': medium('ActiveGGC-Devices', 'Devices') }],
  healthlake: [
    'AmazonHealthLake',
    {
      'FHIRDataStore per hours': low('FHIRDataStore', 'hours'),
      'FHIRDataStorage per GB-Mo from 0 to 10': step('FHIRDataStorage', 'GB-Mo', 0, 10),
      'FHIRDataStorage per GB-Mo from 10 to Inf': step('FHIRDataStorage', 'GB-Mo', 10),
      'FHIRQueries per Queries from 0 to 2520000': step('FHIRQueries', 'Queries', 0, 2_520_000),
      'FHIRQueries per Queries from 2520000 to Inf': step('FHIRQueries', 'Queries', 2_520_000),
    },
  ],
  iot: [
    'AWSIoT',
    {
      'Tasks 0 to 250000': step('LoRaWAN-FUOTA', 'Tasks', 0, 250_000),
      'Tasks 250000 to Inf': step('LoRaWAN-FUOTA', 'Tasks', 250_000),
    },
  ],
  iotdevicedefender: [
    'IoTDeviceDefender',
    {
      'Detect Upto 10B per Metric Datapoints': step('Detect', 'Metric Datapoints', 0, 1e10),
      'Detect Over 10B per Metric Datapoints': step('Detect', 'Metric Datapoints', 1e10),
    },
  ],
  iotdevicemanagement: [
    'IoTDeviceManagement',
    {
      'Remote Actions 0 to 250000': step('JobExecutions', 'Remote Actions', 0, 250_000),
      'Remote Actions over 250000': step('JobExecutions', 'Remote Actions', 250_000),
    },
  ],
  medicalimaging: [
    'AmazonMedicalImaging',
    {
      'Storage Frequent Access per GB-month': medium('TimedStorage-ActiveByteHrs', 'GB-month'),
      'Storage Archive Instant Access per GB-month': medium('TimedStorage-ArchiveByteHrs', 'GB-month'),
      'API Request Core API per Requests': medium('API-Requests-Core', 'Requests'),
    },
  ],
  personalize: [
    'AmazonPersonalize',
    {
      'Data per GB': medium('DataIngestion', 'GB'),
      'Training per TrainingHour': medium('TrainingHour', 'TrainingHour'),
    },
  ],
  rekognition: [
    'AmazonRekognition',
    {
      'Training API per minutes': medium('minutestrained', 'minutes'),
      'Inference API per minutes': medium('inferenceminutes', 'minutes'),
    },
  ],
  swf: [
    'AmazonSWF',
    {
      InitiatedWorkflows: low('InitiatedWorkflows', 'Workflows'),
      InitiatedActions: low('InitiatedActions', 'Actions'),
      OpenWorkflowDays: low('OpenWorkflowDays', 'Days'),
      ClosedRetainedWorkflowDays: low('ClosedRetainedWorkflowDays', 'Days'),
    },
  ],
};
