import { assuming, monthly, oneOf, resource } from '../../resource.ts';

const roles = [
  'ADMIN',
  'AUTHOR',
  'READER',
  'ADMIN_PRO',
  'AUTHOR_PRO',
  'READER_PRO',
  'RESTRICTED_AUTHOR',
  'RESTRICTED_READER',
] as const;
type Role = (typeof roles)[number];

export const quicksightUser = resource({
  name: 'QuickSight user',
  terraform: 'aws_quicksight_user',
  cloudformation: [],
  attributes: { role: oneOf(['user_role', ''], roles, 'READER') },
  lines: ({ role }) => [
    assuming(
      'its account has the Enterprise edition, billed by the month',
      monthly(words[role], 1, 'user', keys[role]),
    ),
  ],
});

export const author = 'AmazonQuickSight QS-User-Enterprise-Month';
export const reader = 'AmazonQuickSight Reader-Enterprise-Month';
const authorPro = 'AmazonQuickSight Author-Pro-Enterprise-Month';
const readerPro = 'AmazonQuickSight Reader-Pro-Enterprise-Month';

/** An administrator costs what an author costs. */
const keys: Readonly<Record<Role, string>> = {
  ADMIN: author,
  AUTHOR: author,
  RESTRICTED_AUTHOR: author,
  READER: reader,
  RESTRICTED_READER: reader,
  ADMIN_PRO: authorPro,
  AUTHOR_PRO: authorPro,
  READER_PRO: readerPro,
};

const words: Readonly<Record<Role, string>> = {
  ADMIN: 'Administrator',
  AUTHOR: 'Author',
  RESTRICTED_AUTHOR: 'Author',
  READER: 'Reader',
  RESTRICTED_READER: 'Reader',
  ADMIN_PRO: 'Administrator Pro',
  AUTHOR_PRO: 'Author Pro',
  READER_PRO: 'Reader Pro',
};
