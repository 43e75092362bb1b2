import { amount, boolean, oneOf, resource, used } from '../../resource.ts';

const plans = ['LITE', 'ESSENTIALS', 'PLUS'] as const;

export const cognitoUserPool = resource({
  name: 'Cognito user pool',
  terraform: 'aws_cognito_user_pool',
  cloudformation: 'AWS::Cognito::UserPool',
  attributes: {
    plan: oneOf(['user_pool_tier', 'UserPoolTier'], plans),
    protection: boolean(['user_pool_add_ons.advanced_security_mode', 'UserPoolAddOns.AdvancedSecurityMode'], false, {
      OFF: false,
      AUDIT: true,
      ENFORCED: true,
    }),
  },
  usage: {
    monthly_active_users: amount('users who sign in with the pool during a month', 500, 20_000, 500_000),
    monthly_federated_users: amount('users who sign in by SAML or OIDC during a month'),
    monthly_token_requests: amount('token requests of machines a month'),
  },

  // Threat protection comes with the Plus plan only; without a word it is Essentials.
  lines: ({ plan, protection }, usage) => {
    const { direct, federated } = keys[plan ?? (protection ? 'PLUS' : 'ESSENTIALS')];
    return [
      used('Active users', usage, 'monthly_active_users', 'user', direct),
      usage.monthly_federated_users !== undefined &&
        used('Federated users', usage, 'monthly_federated_users', 'user', federated),
      usage.monthly_token_requests !== undefined &&
        used('Token requests', usage, 'monthly_token_requests', 'request', 'AmazonCognito CUPM2MTokenRequestsFull'),
    ];
  },
});

const enterprise = 'AmazonCognito CognitoEnterpriseMAU';
const keys = {
  LITE: { direct: 'AmazonCognito CognitoLiteMAU', federated: enterprise },
  ESSENTIALS: { direct: 'AmazonCognito CognitoEssentialsMAU', federated: enterprise },
  PLUS: { direct: 'AmazonCognito CognitoPlusMAU', federated: 'AmazonCognito CognitoPlusMAU' },
} as const;
