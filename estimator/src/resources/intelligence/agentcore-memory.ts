import { amount, resource, used } from '../../resource.ts';

const memory = 'AmazonBedrockAgentCore Memory:Consumption-based';

export const agentCoreMemory = resource({
  name: 'AgentCore memory',
  terraform: [],
  cloudformation: 'AWS::BedrockAgentCore::Memory',
  attributes: {},
  usage: {
    monthly_events: amount('events a month written to short-term memory', 10_000, 1e6, 50e6),
    stored_memories: amount('long-term memories kept', 1000, 100_000, 5e6),
    monthly_retrievals: amount('long-term memories looked for a month', 5000, 500_000, 20e6),
  },
  lines: (_, usage) => [
    used('Events', usage, 'monthly_events', 'event', `${memory}:Short-Term-Memory`),
    used('Memories', usage, 'stored_memories', 'memory', `${memory}:Long-Term-Memory-Storage:Built-in-memory`),
    used('Retrievals', usage, 'monthly_retrievals', 'retrieval', `${memory}:Long-Term-Memory-Retrieval`),
  ],
});
