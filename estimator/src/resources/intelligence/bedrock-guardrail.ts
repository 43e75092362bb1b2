import { amount, count, metered, present, resource, type Line } from '../../resource.ts';

/** Each policy is billed for all text that it checks; words and patterns are free. */
export const bedrockGuardrail = resource({
  name: 'Bedrock guardrail',
  terraform: 'aws_bedrock_guardrail',
  cloudformation: 'AWS::Bedrock::Guardrail',
  attributes: {
    content: present(['content_policy_config', 'ContentPolicyConfig']),
    topics: present(['topic_policy_config', 'TopicPolicyConfig']),
    personal: count([
      'sensitive_information_policy_config.pii_entities_config',
      'SensitiveInformationPolicyConfig.PiiEntitiesConfig',
    ]),
    grounding: present(['contextual_grounding_policy_config', 'ContextualGroundingPolicyConfig']),
    reasoning: present(['', 'AutomatedReasoningPolicyConfig']),
  },
  usage: {
    monthly_text_units: amount('texts a month that it checks, each begun 1,000 characters counted', 10_000, 1e6, 50e6),
  },
  freeWithoutLines: 'it checks only words and patterns, which AWS does not bill',
  lines: ({ content, topics, personal = 0, grounding, reasoning }, { monthly_text_units: units }) => {
    const policy = (name: string, what: string): Line =>
      metered(name, units, 'text', `AmazonBedrock Guardrail-${what}UnitsConsumed`, 'monthly_text_units');
    return [
      content && policy('Content filters', 'ContentPolicy'),
      topics && policy('Denied topics', 'TopicPolicy'),
      personal > 0 && policy('Personal information', 'SensitiveInformationPolicyPaid'),
      grounding && policy('Grounding', 'ContextualGroundingPolicy'),
      reasoning && policy('Automated reasoning', 'AutomatedReasoningPolicy'),
    ];
  },
});
