/** Which of AWS's free quantities are taken off: none, those that always apply, or those of the first 12 months too. */
export const freeTiers = ['none', 'always', 'all'] as const;
export type FreeTier = (typeof freeTiers)[number];
