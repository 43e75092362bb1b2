import { assuming, monthly, resource } from '../../resource.ts';

export const incidentResponsePlan = resource({
  name: 'Incident response plan',
  terraform: 'aws_ssmincidents_response_plan',
  cloudformation: 'AWS::SSMIncidents::ResponsePlan',
  attributes: {},
  lines: () => [
    assuming(
      'messages that it sends are not counted',
      monthly('Response plan', 1, 'plan', 'AWSSystemsManager IM-ResponsePlan-Months-Tier1'),
    ),
  ],
});
