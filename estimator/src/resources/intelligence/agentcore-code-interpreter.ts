import { resource } from '../../resource.ts';
import { sessionLines, sessionUsage } from './agentcore-sessions.ts';

export const agentCoreCodeInterpreter = resource({
  name: 'AgentCore code interpreter',
  terraform: [],
  cloudformation: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
  attributes: {},
  usage: sessionUsage,
  lines: (_, usage) => sessionLines('CodeInterpreter', usage),
});
