import { configIn, defaults, isConfig, Memo, pricing, type Estimate, type Options } from '@costlens/estimator';
import { diskTree, overlay, secondOpinion, today } from '@costlens/estimator/sources';
import type { PriceBook } from '@costlens/pricing-cache';
import type { Settings } from '../protocol.ts';
import { Estimates, type IsNewest, type What } from './estimates.ts';
import type { Place } from './place.ts';
import type { Look } from './projects.ts';
import { turns } from './turns.ts';

/** What a folder needs of the editor. */
export type Surroundings = {
  /** Unsaved texts, by path in the tree. */
  readonly texts: () => ReadonlyMap<string, string>;
  readonly settings: () => Promise<Settings>;
  readonly book: () => PriceBook;
  /** Undefined when the folder is switched off. */
  readonly onEstimate: (estimate: Estimate | undefined) => void;
  readonly onFault: (error: unknown) => void;
};

const pauseMs = 60;

/** One workspace folder, and when it is estimated. */
export class Folder {
  readonly place: Place;
  readonly #around: Surroundings;
  readonly #estimates = new Estimates();
  /** Only files that changed are parsed again. */
  readonly #syntax: Options['syntax'] = new Map();
  /** And only resources that read something else are evaluated and priced again. */
  readonly #memo = new Memo();
  readonly #turns = turns(
    pauseMs,
    isNewest => this.#refresh(isNewest),
    error => this.#around.onFault(error),
  );
  #estimate: Estimate | undefined;

  constructor(place: Place, around: Surroundings) {
    this.place = place;
    this.#around = around;
    this.#turns.next();
  }

  changed(path: string, what: What): void {
    if (isConfig(path)) this.#estimates.reset();
    this.#estimates.changed(path, what);
    this.#turns.next();
  }

  /** Everything may have changed: settings, say. */
  reset(): void {
    this.#estimates.reset();
    this.#turns.next();
  }

  /** The estimate of what the editor holds now: waits for one that is under way. */
  async settled(): Promise<Estimate | undefined> {
    await this.#turns.settled();
    return this.#estimate;
  }

  /** Takes back what it told the editor. */
  dispose(): void {
    this.#turns.stop();
    this.#around.onEstimate(undefined);
  }

  async #refresh(isNewest: IsNewest): Promise<void> {
    const settings = await this.#around.settings();
    const estimate = settings.enabled ? await this.#made(settings, isNewest) : undefined;
    if (!isNewest()) return;
    this.#estimate = estimate;
    this.#around.onEstimate(estimate);
  }

  #made({ region, usageFile }: Settings, isNewest: IsNewest): Promise<Estimate | undefined> {
    const texts = this.#around.texts();
    const tree = overlay(diskTree(this.place.root), texts);
    const options: Options = {
      ...defaults,
      region: region === '' ? undefined : region,
      environment: process.env,
      config: configIn(tree),
      today: today(process.env),
      secondOpinion,
      syntax: this.#syntax,
      memo: this.#memo,
    };
    const look: Look = { tree, options, usageFile, pricing: pricing(options, this.#around.book()) };
    return this.#estimates.of(this.place.folder, look, [...texts.keys()], isNewest);
  }
}
