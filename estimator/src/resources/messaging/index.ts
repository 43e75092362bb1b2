import type { ResourceType } from '../../resource.ts';
import { snsTopic } from './sns-topic.ts';
import { snsTopicSubscription } from './sns-topic-subscription.ts';
import { sqsQueue } from './sqs-queue.ts';

export const messaging: readonly ResourceType[] = [snsTopic, snsTopicSubscription, sqsQueue];
