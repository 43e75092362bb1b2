import type { ResourceType } from '../../resource.ts';
import { classicLoadBalancer } from './classic-load-balancer.ts';
import { clientVpnAssociation } from './client-vpn-association.ts';
import { clientVpnEndpoint } from './client-vpn-endpoint.ts';
import { loadBalancer } from './load-balancer.ts';
import { natGateway } from './nat-gateway.ts';
import { transitGatewayAttachment } from './transit-gateway-attachment.ts';
import { transitGatewayConnect } from './transit-gateway-connect.ts';
import { transitGatewayPeering } from './transit-gateway-peering.ts';
import { trustStore } from './trust-store.ts';
import { vpcEndpoint } from './vpc-endpoint.ts';
import { vpnConnection } from './vpn-connection.ts';

export const network: readonly ResourceType[] = [
  classicLoadBalancer,
  clientVpnAssociation,
  clientVpnEndpoint,
  loadBalancer,
  natGateway,
  transitGatewayAttachment,
  transitGatewayConnect,
  transitGatewayPeering,
  trustStore,
  vpcEndpoint,
  vpnConnection,
];
