import { amount, assuming, count, hourly, lenient, repeated, resource, used } from '../../resource.ts';

const hours = hourly('Hours, for each zone', 1, 'hour', 'AmazonVPC VpcEndpoint-Hours');

/** An interface endpoint that OpenSearch Serverless makes, with an address in each of its subnets. */
export const opensearchServerlessEndpoint = resource({
  name: 'OpenSearch Serverless endpoint',
  terraform: 'aws_opensearchserverless_vpc_endpoint',
  cloudformation: 'AWS::OpenSearchServerless::VpcEndpoint',
  attributes: { subnets: lenient(count(['subnet_ids', 'SubnetIds'])) },
  usage: { monthly_data_processed_gb: amount('GB through the endpoint a month', 10, 500, 10_000) },
  lines: ({ subnets }, usage) => [
    subnets === undefined ? assuming('it is in one zone (its subnets are not known)', hours) : repeated(subnets, hours),
    used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AmazonVPC VpcEndpoint-Bytes'),
  ],
});
