import { amount, oneOf, resource, used } from '../../resource.ts';

export const configurationRecorder = resource({
  name: 'Configuration recorder',
  terraform: 'aws_config_configuration_recorder',
  cloudformation: 'AWS::Config::ConfigurationRecorder',
  attributes: {
    frequency: oneOf(
      ['recording_mode.recording_frequency', 'RecordingMode.RecordingFrequency'],
      ['CONTINUOUS', 'DAILY'],
      'CONTINUOUS',
    ),
  },
  usage: {
    monthly_config_items: amount('changes of resources recorded a month', 2000, 50_000, 1_000_000),
    monthly_custom_config_items: amount('changes of custom resources recorded a month'),
  },

  lines: ({ frequency }, usage) => [
    used(
      frequency === 'DAILY' ? 'Configuration items, daily' : 'Configuration items',
      usage,
      'monthly_config_items',
      'item',
      `AWSConfig ConfigurationItemRecorded${frequency === 'DAILY' ? 'Daily' : ''}`,
    ),
    usage.monthly_custom_config_items !== undefined &&
      used(
        'Custom configuration items',
        usage,
        'monthly_custom_config_items',
        'item',
        'AWSConfig CustomConfigItemRecorded',
      ),
  ],
});
