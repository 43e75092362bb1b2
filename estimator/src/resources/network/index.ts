import type { ResourceType } from '../../resource.ts';
import { accessAnalysis } from './access-analysis.ts';
import { classicLoadBalancer } from './classic-load-balancer.ts';
import { classicWebAcl } from './classic-web-acl.ts';
import { clientVpnAssociation } from './client-vpn-association.ts';
import { clientVpnEndpoint } from './client-vpn-endpoint.ts';
import { cloudWanAttachment } from './cloud-wan-attachment.ts';
import { cloudWanCoreNetwork } from './cloud-wan-core-network.ts';
import { cloudfrontDistribution } from './cloudfront-distribution.ts';
import { cloudfrontFunction } from './cloudfront-function.ts';
import { cloudfrontKeyValueStore } from './cloudfront-key-value-store.ts';
import { cloudfrontMetrics } from './cloudfront-metrics.ts';
import { directConnectAssociation } from './direct-connect-association.ts';
import { directConnectConnection } from './direct-connect-connection.ts';
import { directConnectHosted } from './direct-connect-hosted.ts';
import { flowLog } from './flow-log.ts';
import { globalAcceleratorEndpointGroup } from './global-accelerator-endpoint-group.ts';
import { globalAccelerator } from './global-accelerator.ts';
import { ipAddressManager } from './ip-address-manager.ts';
import { latticeResource } from './lattice-resource.ts';
import { latticeService } from './lattice-service.ts';
import { loadBalancer } from './load-balancer.ts';
import { natGateway } from './nat-gateway.ts';
import { networkFirewall } from './network-firewall.ts';
import { privateDnsNamespace } from './private-dns-namespace.ts';
import { publicDnsNamespace } from './public-dns-namespace.ts';
import { reachabilityAnalysis } from './reachability-analysis.ts';
import { route53FirewallAssociation } from './route53-firewall-association.ts';
import { route53FirewallDomains } from './route53-firewall-domains.ts';
import { route53HealthCheck } from './route53-health-check.ts';
import { route53RecordGroup } from './route53-record-group.ts';
import { route53Record } from './route53-record.ts';
import { route53ResolverEndpoint } from './route53-resolver-endpoint.ts';
import { route53TrafficPolicy } from './route53-traffic-policy.ts';
import { route53Zone } from './route53-zone.ts';
import { shieldProtection } from './shield-protection.ts';
import { shieldSubscription } from './shield-subscription.ts';
import { trafficMirrorSession } from './traffic-mirror-session.ts';
import { transitGatewayAttachment } from './transit-gateway-attachment.ts';
import { transitGatewayConnect } from './transit-gateway-connect.ts';
import { transitGatewayPeering } from './transit-gateway-peering.ts';
import { trustStore } from './trust-store.ts';
import { verifiedAccessEndpoint } from './verified-access-endpoint.ts';
import { vpcEndpoint } from './vpc-endpoint.ts';
import { vpnConnection } from './vpn-connection.ts';
import { webAcl } from './web-acl.ts';

export const network: readonly ResourceType[] = [
  accessAnalysis,
  classicLoadBalancer,
  classicWebAcl,
  clientVpnAssociation,
  clientVpnEndpoint,
  cloudfrontDistribution,
  cloudfrontFunction,
  cloudfrontKeyValueStore,
  cloudfrontMetrics,
  cloudWanAttachment,
  cloudWanCoreNetwork,
  directConnectAssociation,
  directConnectConnection,
  directConnectHosted,
  flowLog,
  globalAccelerator,
  globalAcceleratorEndpointGroup,
  ipAddressManager,
  latticeResource,
  latticeService,
  loadBalancer,
  natGateway,
  networkFirewall,
  privateDnsNamespace,
  publicDnsNamespace,
  reachabilityAnalysis,
  route53FirewallAssociation,
  route53FirewallDomains,
  route53HealthCheck,
  route53Record,
  route53RecordGroup,
  route53ResolverEndpoint,
  route53TrafficPolicy,
  route53Zone,
  shieldProtection,
  shieldSubscription,
  trafficMirrorSession,
  transitGatewayAttachment,
  transitGatewayConnect,
  transitGatewayPeering,
  trustStore,
  verifiedAccessEndpoint,
  vpcEndpoint,
  vpnConnection,
  webAcl,
];
