import { amount, boolean, metered, resource, times, used } from '../../resource.ts';

export const iotTopicRule = resource({
  name: 'IoT topic rule',
  terraform: 'aws_iot_topic_rule',
  cloudformation: 'AWS::IoT::TopicRule',
  attributes: { off: boolean(['', 'TopicRulePayload.RuleDisabled'], false), enabled: boolean(['enabled', ''], true) },
  usage: {
    monthly_messages: amount('messages a month that the rule looks at, in steps of 5 KB', 100_000, 10e6, 1e9),
    actions_per_message: amount('actions that a message sets off, on average', 1, 1, 2),
  },
  lines: ({ off, enabled }, usage) =>
    off || !enabled
      ? []
      : [
          used('Messages', usage, 'monthly_messages', 'message', 'AWSIoT RulesTriggered'),
          metered(
            'Actions',
            times(usage.monthly_messages, usage.actions_per_message),
            'action',
            'AWSIoT ActionsExecuted',
            usage.monthly_messages === undefined ? 'monthly_messages' : 'actions_per_message',
          ),
        ],
});
