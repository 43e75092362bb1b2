import { resource } from '../../resource.ts';
import { modelLines, modelUsage } from './comprehend-model.ts';

export const comprehendDocumentClassifier = resource({
  name: 'Comprehend document classifier',
  terraform: 'aws_comprehend_document_classifier',
  cloudformation: 'AWS::Comprehend::DocumentClassifier',
  attributes: {},
  usage: modelUsage,
  lines: (_, usage) => modelLines('classifier', usage),
});
