import { amount, assuming, count, metered, monthly, resource, used } from '../../resource.ts';
import { inspectedUsage, ownGroups, sellingGroups } from './web-acl-groups.ts';

export const webAcl = resource({
  name: 'Web ACL',
  terraform: 'aws_wafv2_web_acl',
  cloudformation: 'AWS::WAFv2::WebACL',
  attributes: { rules: count(['rule', 'Rules']) },
  usage: {
    monthly_requests: amount('requests that it inspects a month', 1_000_000, 50_000_000, 1_000_000_000),
    rule_group_rules: amount('rules within its rule groups that the code does not show'),
    managed_rule_group_rules: amount('managed rule groups that it has and the code does not show'),
    ...inspectedUsage,
    monthly_captchas: amount('captchas that visitors attempt a month'),
    monthly_challenges: amount('silent challenges served a month'),
  },
  parts: [ownGroups, sellingGroups],

  // A rule that uses a group is one rule; those within a group of your own count besides.
  lines: ({ rules = 0 }, usage) => {
    const all = rules + (usage.rule_group_rules ?? 0) + (usage.managed_rule_group_rules ?? 0);
    const { monthly_captchas: captchas, monthly_challenges: challenges } = usage;
    return [
      monthly('Web ACL', 1, 'ACL', 'awswaf WebACLV2'),
      all > 0 && monthly('Rules', all, 'rule', 'awswaf RuleV2'),
      assuming(
        'its rules need no more than 1,500 capacity units',
        used('Requests', usage, 'monthly_requests', 'request', 'awswaf RequestV2-Tier1'),
      ),
      captchas !== undefined && metered('Captchas', captchas, 'attempt', 'awswaf CaptchaAttempted', 'monthly_captchas'),
      challenges !== undefined &&
        metered('Challenges', challenges, 'response', 'awswaf ChallengeServed', 'monthly_challenges'),
    ];
  },
});
