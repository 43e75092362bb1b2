import type { Source } from '../model.ts';

/** What every rule of a team's own has: what it is called, how hard it is, whom to ask. */
export type Common = {
  readonly name: string;
  readonly action: 'fail' | 'warn';
  readonly owner?: string | undefined;
  /** Said when it does not pass: what to do. */
  readonly message?: string | undefined;
  /** Where it is written; undefined where it came from a command line. */
  readonly at?: Source | undefined;
};

/** Patterns; a star stands for anything, and an empty list for everything. */
export type Selector = {
  readonly projects: readonly string[];
  readonly types: readonly string[];
  readonly addresses: readonly string[];
  readonly tags: readonly TagPattern[];
};
/** Any of the values will do. */
export type TagPattern = { readonly key: string; readonly values: readonly string[] };

/** Limits on the month, in US dollars or percent. */
export type Limits = {
  readonly increaseUsd?: number | undefined;
  readonly decreaseUsd?: number | undefined;
  readonly increasePercent?: number | undefined;
  readonly decreasePercent?: number | undefined;
  readonly totalUsd?: number | undefined;
};

export type Budget = Common &
  Limits & {
    /** All there is, when absent. */
    readonly only?: Selector | undefined;
    /** One budget for each project, resource type or value of a tag. */
    readonly per?: Grouping | undefined;
    /** Percentages of less than this a month say nothing. */
    readonly percentFloorUsd?: number | undefined;
    /** Changes smaller than this are let pass. */
    readonly ignoreBelowUsd?: number | undefined;
  };
export type Grouping = { readonly kind: 'project' | 'type' } | { readonly kind: 'tag'; readonly key: string };

/** A rule is about what the change adds or worsens, unless it is about all there is. */
export type Scope = 'changed' | 'all';

export type TagRule = Common & {
  readonly key: string;
  /** Patterns; empty where any value will do. */
  readonly values: readonly string[];
  readonly only: Selector;
  readonly scope: Scope;
};

export type Denial = Common & {
  readonly only: Selector;
  readonly regions: readonly string[];
  /** All of them must hold: the value at a path is like one of the patterns. */
  readonly where: readonly Condition[];
  readonly scope: Scope;
};
export type Condition = { readonly path: string; readonly patterns: readonly string[] };

/** Something that a team lets pass for a while. */
export type Exception = {
  /** A pattern of names of budgets, rules and findings. */
  readonly rule: string;
  readonly address: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO date of its last day. */
  readonly until: string;
  readonly at: Source;
};

/** All that a team wants held. */
export type Policy = {
  readonly budgets: readonly Budget[];
  readonly tags: readonly TagRule[];
  readonly denials: readonly Denial[];
  readonly exceptions: readonly Exception[];
};

export const everything: Selector = { projects: [], types: [], addresses: [], tags: [] };
export const noPolicy: Policy = { budgets: [], tags: [], denials: [], exceptions: [] };
