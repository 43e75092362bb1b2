import type { ResourceType } from '../../resource.ts';
import { appRunnerService } from './app-runner-service.ts';
import { eventArchive } from './event-archive.ts';
import { eventBus } from './event-bus.ts';
import { eventEndpoint } from './event-endpoint.ts';
import { eventPipe } from './event-pipe.ts';
import { eventSchedule } from './event-schedule.ts';
import { graphqlApi } from './graphql-api.ts';
import { httpApi } from './http-api.ts';
import { lambdaFunction } from './lambda-function.ts';
import { lambdaProvisionedConcurrency } from './lambda-provisioned-concurrency.ts';
import { restApi } from './rest-api.ts';
import { restApiStage } from './rest-api-stage.ts';
import { schemaDiscoverer } from './schema-discoverer.ts';
import { stateMachine } from './state-machine.ts';

export const serverless: readonly ResourceType[] = [
  appRunnerService,
  eventArchive,
  eventBus,
  eventEndpoint,
  eventPipe,
  eventSchedule,
  graphqlApi,
  httpApi,
  lambdaFunction,
  lambdaProvisionedConcurrency,
  restApi,
  restApiStage,
  schemaDiscoverer,
  stateMachine,
];
