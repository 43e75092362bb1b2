import { assuming, boolean, choice, monthly, oneOf, number, required, resource } from '../../resource.ts';

const types = [
  'HTTP',
  'HTTPS',
  'HTTP_STR_MATCH',
  'HTTPS_STR_MATCH',
  'TCP',
  'CALCULATED',
  'CLOUDWATCH_METRIC',
  'RECOVERY_CONTROL',
] as const;

export const route53HealthCheck = resource({
  name: 'Route53 health check',
  terraform: 'aws_route53_health_check',
  cloudformation: 'AWS::Route53::HealthCheck',
  attributes: {
    type: required('no type is written', oneOf(['type', 'HealthCheckConfig.Type'], types)),
    interval: number(['request_interval', 'HealthCheckConfig.RequestInterval'], 30),
    latency: boolean(['measure_latency', 'HealthCheckConfig.MeasureLatency'], false),
  },
  usage: { endpoint_type: choice('whether it watches something on AWS or elsewhere', 'aws', 'non_aws') },

  lines: ({ type = 'TCP', interval, latency }, { endpoint_type: endpoint }) => {
    const where = endpoint === 'non_aws' ? 'Non-AWS' : 'AWS';
    const check = monthly('Health check', 1, 'check', `AmazonRoute53 Health-Check-${where}`);
    const options = [type.startsWith('HTTPS'), type.endsWith('_STR_MATCH'), interval < 30, latency].filter(Boolean);
    return [
      endpoint === undefined && watchesAnEndpoint(type) ? assuming('what it watches is on AWS', check) : check,
      options.length > 0 && monthly('Options', options.length, 'option', `AmazonRoute53 Health-Check-Option-${where}`),
    ];
  },
});

/** The others watch an alarm, other checks or a switch, which are AWS's own. */
const watchesAnEndpoint = (type: string): boolean => /^(?:HTTP|TCP)/.test(type);
