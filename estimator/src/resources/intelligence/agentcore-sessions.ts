import { amount, used, type Line } from '../../resource.ts';

export const sessionUsage = {
  monthly_vcpu_hrs: amount('hours a month that processors work in its sessions, waiting not counted', 10, 500, 20_000),
  monthly_memory_gb_hrs: amount('GB-hours of memory a month that its sessions hold', 50, 2500, 100_000),
};

type Usage = { readonly [K in keyof typeof sessionUsage]: number | undefined };

/** What runs in sessions is billed by what it uses, not by what it may use. */
export const sessionLines = (what: string, usage: Usage): readonly Line[] => [
  used('vCPU', usage, 'monthly_vcpu_hrs', 'vCPU-hour', `AmazonBedrockAgentCore ${what}:Consumption-based:vCPU`),
  used('Memory', usage, 'monthly_memory_gb_hrs', 'GB-hour', `AmazonBedrockAgentCore ${what}:Consumption-based:Memory`),
];
