import type { Data, Source, Unknown } from '../../model.ts';
import type { Place } from '../instance.ts';
import type { Template } from '../template.ts';
import type { Given } from './given.ts';
import type { Naming } from './naming.ts';

/** A template, and all that a stack of it is given. */
export type StackInput = {
  readonly template: Template;
  readonly given: Given;
  /** What of it may be shown: secrets are unknown. */
  readonly shown?: Given | undefined;
  readonly region: string | Unknown;
  /** What is known of the stack itself: its name, its account. */
  readonly pseudo: Given;
  readonly naming: Naming;
  readonly tags: Data;
  /** Why nobody knows how many of this stack there are. */
  readonly countUnknown: Unknown | undefined;
  /** The files of the template and of those around it, outermost first. */
  readonly files: readonly string[];
  /** The block of another language that has the outermost stack made. */
  readonly makerAt?: Source | undefined;
  /** Where its resources stand, when their own text has no place. */
  readonly place?: Place | undefined;
  /** No edit of one place would do. */
  readonly isFixed: boolean;
};
