import type { ResourceType } from '../../resource.ts';
import { pushApplication } from './push-application.ts';
import { snsTopic } from './sns-topic.ts';
import { snsTopicSubscription } from './sns-topic-subscription.ts';
import { sqsQueue } from './sqs-queue.ts';

export const messaging: readonly ResourceType[] = [pushApplication, snsTopic, snsTopicSubscription, sqsQueue];
