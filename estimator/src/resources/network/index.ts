import type { ResourceType } from '../../resource.ts';
import { classicLoadBalancer } from './classic-load-balancer.ts';
import { classicWebAcl } from './classic-web-acl.ts';
import { clientVpnAssociation } from './client-vpn-association.ts';
import { clientVpnEndpoint } from './client-vpn-endpoint.ts';
import { cloudfrontDistribution } from './cloudfront-distribution.ts';
import { cloudfrontFunction } from './cloudfront-function.ts';
import { globalAcceleratorEndpointGroup } from './global-accelerator-endpoint-group.ts';
import { globalAccelerator } from './global-accelerator.ts';
import { loadBalancer } from './load-balancer.ts';
import { natGateway } from './nat-gateway.ts';
import { networkFirewall } from './network-firewall.ts';
import { route53FirewallAssociation } from './route53-firewall-association.ts';
import { route53FirewallDomains } from './route53-firewall-domains.ts';
import { route53HealthCheck } from './route53-health-check.ts';
import { route53RecordGroup } from './route53-record-group.ts';
import { route53Record } from './route53-record.ts';
import { route53ResolverEndpoint } from './route53-resolver-endpoint.ts';
import { route53TrafficPolicy } from './route53-traffic-policy.ts';
import { route53Zone } from './route53-zone.ts';
import { shieldSubscription } from './shield-subscription.ts';
import { transitGatewayAttachment } from './transit-gateway-attachment.ts';
import { transitGatewayConnect } from './transit-gateway-connect.ts';
import { transitGatewayPeering } from './transit-gateway-peering.ts';
import { trustStore } from './trust-store.ts';
import { vpcEndpoint } from './vpc-endpoint.ts';
import { vpnConnection } from './vpn-connection.ts';
import { webAcl } from './web-acl.ts';

export const network: readonly ResourceType[] = [
  classicLoadBalancer,
  classicWebAcl,
  clientVpnAssociation,
  clientVpnEndpoint,
  cloudfrontDistribution,
  cloudfrontFunction,
  globalAccelerator,
  globalAcceleratorEndpointGroup,
  loadBalancer,
  natGateway,
  networkFirewall,
  route53FirewallAssociation,
  route53FirewallDomains,
  route53HealthCheck,
  route53Record,
  route53RecordGroup,
  route53ResolverEndpoint,
  route53TrafficPolicy,
  route53Zone,
  shieldSubscription,
  transitGatewayAttachment,
  transitGatewayConnect,
  transitGatewayPeering,
  trustStore,
  vpcEndpoint,
  vpnConnection,
  webAcl,
];
