import { resource } from '../../resource.ts';
import { modelLines, modelUsage } from './comprehend-model.ts';

export const comprehendEntityRecognizer = resource({
  name: 'Comprehend entity recognizer',
  terraform: 'aws_comprehend_entity_recognizer',
  cloudformation: 'AWS::Comprehend::EntityRecognizer',
  attributes: {},
  usage: modelUsage,
  lines: (_, usage) => modelLines('recognizer', usage),
});
