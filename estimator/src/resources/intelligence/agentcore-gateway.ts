import { amount, resource, used } from '../../resource.ts';

const gateway = 'AmazonBedrockAgentCore Gateway:Consumption-based';

export const agentCoreGateway = resource({
  name: 'AgentCore gateway',
  terraform: [],
  cloudformation: 'AWS::BedrockAgentCore::Gateway',
  attributes: {},
  usage: {
    monthly_calls: amount('calls of tools a month', 50_000, 5e6, 200e6),
    monthly_searches: amount('searches for tools a month', 5000, 500_000, 20e6),
    indexed_tools: amount('tools that can be searched for', 10, 100, 1000),
  },
  lines: (_, usage) => [
    used('Calls', usage, 'monthly_calls', 'call', `${gateway}:API-Invocations`),
    used('Searches', usage, 'monthly_searches', 'search', `${gateway}:Search-API`),
    used('Indexed tools', usage, 'indexed_tools', 'tool', `${gateway}:Tool-Indexing`),
  ],
});
