import { amount, metered, monthly, number, oneOf, resource, unnamed } from '../../resource.ts';

const plan = ['ON_DEMAND', 'RESERVED'] as const;
const slots = ['reservation_plan_settings.reserved_slots', ''] as const;

/** AWS counts minutes of output, more of them the larger and dearer to make the picture is. */
export const transcodingQueue = resource({
  name: 'Transcoding queue',
  terraform: 'aws_media_convert_queue',
  cloudformation: 'AWS::MediaConvert::Queue',
  attributes: { plan: oneOf(['pricing_plan', 'PricingPlan'], plan, 'ON_DEMAND'), slots: number(slots, 1) },
  usage: {
    monthly_normalized_mins: amount('normalized minutes a month of the basic tier', 1000, 50_000, 100_000),
    monthly_professional_mins: amount('normalized minutes a month of the professional tier', 0, 10_000, 100_000),
  },
  lines: ({ plan: bought, slots: reserved }, usage) => {
    if (bought === 'RESERVED') return [monthly('Reserved slots', reserved, 'slot', unnamed(service))];
    const [basic, professional] = [usage.monthly_normalized_mins, usage.monthly_professional_mins];
    return [
      metered('Basic tier', basic, 'minute', `${service} ${name}-Basic`, 'monthly_normalized_mins'),
      metered('Professional tier', professional, 'minute', unnamed(service), 'monthly_professional_mins'),
    ];
  },
});

const service = 'AWSElementalMediaConvert';
const name = 'Normalized-Transcode-Minute';
