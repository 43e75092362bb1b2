import { amount, resource, used } from '../../resource.ts';

export const rekognitionCollection = resource({
  name: 'Rekognition collection',
  terraform: 'aws_rekognition_collection',
  cloudformation: 'AWS::Rekognition::Collection',
  attributes: {},
  usage: { stored_faces: amount('faces stored', 10_000, 500_000, 20e6) },
  // Looking for faces in pictures is billed by the picture, wherever it is asked for.
  lines: (_, usage) => [used('Stored faces', usage, 'stored_faces', 'face', 'AmazonRekognition FaceVectorsStored')],
});
