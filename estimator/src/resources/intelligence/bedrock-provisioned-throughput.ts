import { hourly, lenient, number, oneOf, required, resource, text, unnamed } from '../../resource.ts';
import { modelOf } from './bedrock-models.ts';

const terms = { OneMonth: '1month', SixMonths: '6months' } as const;
const durations = Object.keys(terms) as (keyof typeof terms)[]; // its own

/** A custom model's units cost what those of its base cost. */
export const bedrockProvisionedThroughput = resource({
  name: 'Bedrock provisioned throughput',
  terraform: 'aws_bedrock_provisioned_model_throughput',
  cloudformation: [],
  attributes: {
    base: lenient(text(['model_arn > base_model_identifier', ''])),
    model: required('nobody can know which model it is', lenient(text(['model_arn', '']))),
    units: required('no count of units is written', number(['model_units', ''])),
    duration: oneOf(['commitment_duration', ''], durations),
  },
  lines: ({ base, model = '', units = 1, duration }) => {
    const { id, name } = modelOf(base ?? model);
    const term = duration === undefined ? 'NoCommit' : terms[duration];
    const key =
      name === undefined ? unnamed('AmazonBedrock') : `AmazonBedrock ${name}-ProvisionedThroughput-${term}-ModelUnits`;
    return [hourly(`Model units (${id}, ${words[term]})`, units, 'hour', key)];
  },
});

const words = { NoCommit: 'no commitment', '1month': 'one month', '6months': 'six months' } as const;
