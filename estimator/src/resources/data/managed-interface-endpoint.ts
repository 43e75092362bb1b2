import { amount, assuming, count, hourly, lenient, repeated, resource, used } from '../../resource.ts';

const hours = hourly('Hours, for each zone', 1, 'hour', 'AmazonVPC VpcEndpoint-Hours');

/** Interface endpoints that a database or search service makes, with an address in each subnet: PrivateLink bills them as its own. */
export const managedInterfaceEndpoint = resource({
  name: 'Managed interface endpoint',
  terraform: [
    'aws_db_proxy_endpoint',
    'aws_elasticsearch_vpc_endpoint',
    'aws_opensearch_vpc_endpoint',
    'aws_opensearchserverless_vpc_endpoint',
    'aws_redshift_endpoint_access',
    'aws_redshiftserverless_endpoint_access',
  ],
  cloudformation: [
    'AWS::NeptuneGraph::PrivateGraphEndpoint',
    'AWS::OpenSearchServerless::VpcEndpoint',
    'AWS::RDS::DBProxyEndpoint',
    'AWS::Redshift::EndpointAccess',
  ],
  attributes: {
    subnets: lenient(
      count([
        'subnet_ids | vpc_subnet_ids | vpc_options.subnet_ids | subnet_group_name > subnet_ids',
        'SubnetIds | VpcSubnetIds | SubnetGroupName > SubnetIds',
      ]),
    ),
  },
  usage: { monthly_data_processed_gb: amount('GB through the endpoint a month', 10, 500, 10_000) },
  lines: ({ subnets }, usage) => [
    subnets === undefined ? assuming('it is in one zone (its subnets are not known)', hours) : repeated(subnets, hours),
    used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AmazonVPC VpcEndpoint-Bytes'),
  ],
});
