import { amount, count, monthly, resource, used } from '../../resource.ts';

export const classicWebAcl = resource({
  name: 'Classic web ACL',
  terraform: ['aws_waf_web_acl', 'aws_wafregional_web_acl'],
  cloudformation: ['AWS::WAF::WebACL', 'AWS::WAFRegional::WebACL'],
  attributes: { rules: count(['rules | rule', 'Rules']) },
  usage: {
    monthly_requests: amount('requests that it inspects a month', 1_000_000, 50_000_000, 1_000_000_000),
    rule_group_rules: amount('rules within its rule groups'),
  },

  lines: ({ rules = 0 }, usage) => {
    const all = rules + (usage.rule_group_rules ?? 0);
    return [
      monthly('Web ACL', 1, 'ACL', 'awswaf WebACL'),
      all > 0 && monthly('Rules', all, 'rule', 'awswaf Rule'),
      used('Requests', usage, 'monthly_requests', 'request', 'awswaf Request'),
    ];
  },
});
