import { amount, hourly, resource, used } from '../../resource.ts';

/** Whatever is attached costs the same. */
export const attachmentHours = hourly('Hours', 1, 'hour', 'AmazonVPC TransitGateway-Hours');

export const transitGatewayAttachment = resource({
  name: 'Transit gateway attachment',
  terraform: 'aws_ec2_transit_gateway_vpc_attachment',
  cloudformation: ['AWS::EC2::TransitGatewayAttachment', 'AWS::EC2::TransitGatewayVpcAttachment'],
  attributes: {},
  usage: { monthly_data_processed_gb: amount('GB that the VPC sends to the gateway a month', 10, 500, 10_000) },

  lines: (_, usage) => [
    attachmentHours,
    used('Data processed', usage, 'monthly_data_processed_gb', 'GB', 'AmazonVPC TransitGateway-Bytes'),
  ],
});
