import type { ResourceType } from '../../resource.ts';
import { classicLoadBalancer } from './classic-load-balancer.ts';
import { loadBalancer } from './load-balancer.ts';
import { natGateway } from './nat-gateway.ts';

export const network: readonly ResourceType[] = [classicLoadBalancer, loadBalancer, natGateway];
