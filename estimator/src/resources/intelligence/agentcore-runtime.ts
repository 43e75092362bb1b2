import { resource } from '../../resource.ts';
import { sessionLines, sessionUsage } from './agentcore-sessions.ts';

export const agentCoreRuntime = resource({
  name: 'AgentCore runtime',
  terraform: [],
  cloudformation: ['AWS::BedrockAgentCore::Runtime', 'AWS::BedrockAgentCore::Harness'],
  attributes: {},
  usage: sessionUsage,
  lines: (_, usage) => sessionLines('Runtime', usage),
});
