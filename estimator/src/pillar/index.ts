import type { Rule } from '../rule.ts';
import { ebsGp3 } from './ebs-gp3.ts';
import { previousGeneration } from './previous-generation.ts';

/** Every Well-Architected cost rule. */
export const rules: readonly Rule[] = [ebsGp3, previousGeneration];
