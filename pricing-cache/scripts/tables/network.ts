import { meteredServices } from '../table.ts';

/** NAT gateways are billed by EC2, most else by VPC. */
export const network = meteredServices('vpc.csv.gz', {
  AmazonEC2: {
    natGateway: ['NatGateway-Hours', 'Hrs'],
    'natGateway.dataProcessed': ['NatGateway-Bytes', 'GB'],
    'natGateway.provisionedBandwidth': ['NatGateway-Prvd-Gbps', 'Gbps-hrs'],
  },
  AmazonVPC: {
    'publicIpv4.inUse': ['PublicIPv4:InUseAddress', 'Hrs'],
    'publicIpv4.idle': ['PublicIPv4:IdleAddress', 'Hrs'],
    'publicIpv4.contiguousBlock': ['PublicIPv4:ContiguousBlock', 'Hrs'],
    'ipam.advanced.activeIp': ['IPAddressManager-IP-Hours', 'hours'],
    'endpoint.interface': ['VpcEndpoint-Hours', 'Hrs'],
    'endpoint.interface.data': ['VpcEndpoint-Bytes', 'GB'],
    'endpoint.gwlb': ['VpcEndpoint-GWLBE-Hours', 'Hrs'],
    'endpoint.gwlb.data': ['VpcEndpoint-GWLBE-Bytes', 'GB'],
    // One price whatever is attached, though AWS lists an operation for each.
    'transitGateway.attachment.vpc': ['TransitGateway-Hours', 'hour'],
    'transitGateway.attachment.vpn': ['TransitGateway-Hours', 'hour'],
    'transitGateway.attachment.connect': ['TransitGateway-Hours', 'hour'],
    'transitGateway.attachment.dxgw': ['TransitGateway-Hours', 'hour'],
    'transitGateway.attachment.peering': ['TransitGateway-Hours', 'hour'],
    'transitGateway.data.vpc': ['TransitGateway-Bytes', 'GigaBytes'],
    'transitGateway.data.vpn': ['TransitGateway-Bytes', 'GigaBytes'],
    'transitGateway.data.dxgw': ['TransitGateway-Bytes', 'GigaBytes'],
    'vpn.siteToSite': ['VPN-Usage-Hours:ipsec.1', 'Hrs'],
    'clientVpn.association': ['ClientVPN-EndpointHours', 'Hourly'],
    'clientVpn.connection': ['ClientVPN-ConnectionHours', 'Hourly'],
    'trafficMirroring.session': ['ENI-Mirror', 'hour'],
    'reachabilityAnalyzer.analysis': ['Analysis-Runs', 'ReachabilityAnalyses'],
    'lattice.service': ['VPCLattice-Service-Hourly', 'Hrs'],
    'lattice.data': ['VPCLattice-DataProcessing-Bytes', 'GB'],
  },
  AWSNetworkFirewall: {
    'networkFirewall.endpoint': ['Endpoint-Hour', 'Hourly'],
    'networkFirewall.data': ['Traffic-GB-Processed', 'GB'],
  },
});
