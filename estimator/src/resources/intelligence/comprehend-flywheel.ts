import { oneOf, resource } from '../../resource.ts';
import { modelLines, modelUsage } from './comprehend-model.ts';

const kinds = ['DOCUMENT_CLASSIFIER', 'ENTITY_RECOGNIZER'] as const;

/** It trains a model again and again: its newest is kept and used. */
export const comprehendFlywheel = resource({
  name: 'Comprehend flywheel',
  terraform: [],
  cloudformation: 'AWS::Comprehend::Flywheel',
  attributes: { kind: oneOf(['', 'ModelType'], kinds, 'DOCUMENT_CLASSIFIER') },
  usage: modelUsage,
  lines: ({ kind }, usage) => modelLines(kind === 'ENTITY_RECOGNIZER' ? 'recognizer' : 'classifier', usage),
});
