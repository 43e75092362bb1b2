import { resource } from '../../resource.ts';
import { sessionLines, sessionUsage } from './agentcore-sessions.ts';

export const agentCoreBrowser = resource({
  name: 'AgentCore browser',
  terraform: [],
  cloudformation: 'AWS::BedrockAgentCore::BrowserCustom',
  attributes: {},
  usage: sessionUsage,
  lines: (_, usage) => sessionLines('BrowserTool', usage),
});
