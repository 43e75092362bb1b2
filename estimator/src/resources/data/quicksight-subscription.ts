import { amount, monthly, oneOf, required, resource, used } from '../../resource.ts';
import { author, reader } from './quicksight-user.ts';

const editions = ['STANDARD', 'ENTERPRISE', 'ENTERPRISE_AND_Q'] as const;

/** An account's users, but for those that the code declares one by one. */
export const quicksightSubscription = resource({
  name: 'QuickSight subscription',
  terraform: 'aws_quicksight_account_subscription',
  cloudformation: [],
  attributes: { edition: required('no edition is written', oneOf(['edition', ''], editions)) },
  usage: {
    authors: amount('authors and administrators that are not in the code', 1, 10, 100),
    readers: amount('readers that are not in the code', 5, 100, 2000),
  },
  lines: ({ edition }, usage) => [
    edition === 'STANDARD'
      ? used('Users', usage, 'authors', 'user', 'AmazonQuickSight QS-User-Standard-Month')
      : used('Authors', usage, 'authors', 'user', author),
    edition !== 'STANDARD' && used('Readers', usage, 'readers', 'user', reader),
    edition === 'ENTERPRISE_AND_Q' && monthly('Q', 1, 'account', 'AmazonQuickSight Amazon-Q-QS-Fee'),
  ],
});
