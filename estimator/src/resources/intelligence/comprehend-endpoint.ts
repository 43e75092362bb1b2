import { hoursPerMonth, monthly, number, resource } from '../../resource.ts';

/** Billed by the second for each unit, whether it is asked or not. */
export const comprehendEndpoint = resource({
  name: 'Comprehend endpoint',
  terraform: [],
  cloudformation: 'AWS::Comprehend::DocumentClassifierEndpoint',
  attributes: { units: number(['', 'DesiredInferenceUnits'], 1) },
  lines: ({ units }) => [
    monthly('Inference units', units * hoursPerMonth * 3600, 'second', 'comprehend Endpoint-Time'),
  ],
});
