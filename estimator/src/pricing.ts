import type { PriceBook } from '@costlens/pricing-cache';
import { committed } from './commitments/cover.ts';
import { noConfig } from './config/index.ts';
import { combine, estimate, type Estimate, type World } from './estimate.ts';
import type { Evaluated, Outcome, Problem, SourceTree } from './model.ts';
import { namedRegion, type Options } from './options.ts';
import { folderOf, within } from './path.ts';
import { excusing } from './gates/exceptions.ts';
import { growthOf } from './growth.ts';
import { ageProblem } from './price-age.ts';
import { withPrivatePrices } from './private-prices.ts';
import { optionsFor, type Project } from './projects/project.ts';
import { parseUsage, usageOf, usageProblems, type Usage } from './usage/index.ts';

/** A project with its estimate, and the usage that it was told. */
export type Priced = { readonly estimate: Estimate; readonly usage: Told | undefined };
type Told = Outcome<Usage> & { readonly file: string; readonly text: string };

/** Prices projects one by one, and puts them together: the same for the command line, the editor and the action. */
export type Pricing = {
  readonly price: (tree: SourceTree, project: Project, evaluated: Evaluated) => Priced;
  /** Of a project that was priced elsewhere, what usage it was told. */
  readonly told: (tree: SourceTree, project: Project) => Priced['usage'];
  /** With what is wrong beyond single projects. */
  readonly together: (
    priced: readonly Priced[],
    problems?: readonly Problem[],
    skipped?: readonly Project[],
  ) => Estimate;
};

export function pricing(options: Options, listed: PriceBook): Pricing {
  const { value: config, problems: unfit } = options.config ?? { value: noConfig, problems: [] };
  const book = withPrivatePrices(listed, config.prices, config.file);
  const team = book === listed ? undefined : JSON.stringify(config, mapsAsLists);
  const read = usageReader();
  return {
    told: (tree, project) => read(tree, project, options),
    price: (tree, project, evaluated) => {
      const usage = read(tree, project, options);
      const terms = [listed, team, usage?.file, usage?.text, ...termsOf(project, options)];
      const memory = options.memo?.of(project.name, terms);
      const world = {
        book,
        usageOf: usageOf(usage?.value),
        ...askedOf(options),
        environment: project.environment,
        memory,
      };
      return { estimate: estimate(project.name, evaluated, world), usage };
    },
    together: (priced, problems = [], skipped = []) => {
      const unsure = new Set(skipped.flatMap(project => options.usage?.file ?? usageFilesFor(project)));
      const estimates = priced.map(each => each.estimate);
      const whole = combine(book.snapshot, estimates, options.freeTier ?? config.freeTier);
      const promised = committed(config.commitments, whole.resources, whole.monthlyUsd, book);
      const old = ageProblem(book.snapshot, options.today);
      const found = [...misfits(priced, unsure), ...problems, ...promised.problems, ...whole.problems];
      const { policy } = config;
      const { today } = options;
      const growth = growthOf(config.usageGrowth, whole.resources);
      const asked = { policy, today, units: config.units, months: options.months, growth, committed: promised.value };
      const left = {
        problems: distinct([...(old ? [old] : []), ...unfit, ...found]),
        skipped: skipped.map(({ name }) => name),
      };
      return excusing({ ...whole, ...left, ...asked }, policy.exceptions, today);
    },
  };
}

const askedOf = ({ today, usageSize: size }: Options): Pick<World, 'today' | 'size'> => ({ today, size });

/** What else the prices of a project hang on. */
const termsOf = (project: Project, options: Options): readonly unknown[] => [
  options.today,
  options.usageSize,
  options.usageProfile,
  project.environment,
  namedRegion(optionsFor(project, options)),
];

const mapsAsLists = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

/** What one text gets wrong, several projects that read it say only once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const known = new Set<string>();
  return problems.filter(({ severity, code, message, at }) => {
    const said = JSON.stringify([severity, code, message, at]);
    return known.size < known.add(said).size;
  });
}

/** A usage file may speak of all projects that are told by it; what it says of one that is skipped is not judged. */
function misfits(priced: readonly Priced[], unsure: ReadonlySet<string>): readonly Problem[] {
  const files = new Map(priced.flatMap(({ usage }) => (usage ? [[usage.file, usage] as const] : [])));
  return [...files.values()].flatMap(({ file, value, problems }) => {
    const instances = priced
      .filter(({ usage }) => usage?.file === file)
      .flatMap(({ estimate }) => estimate.resources.map(({ instance }) => instance));
    return unsure.has(file) ? problems : [...problems, ...usageProblems(value, instances)];
  });
}

const usageFileNames = ['costlens-usage.yml', 'infracost-usage.yml'] as const;

type Text = NonNullable<Options['usage']>;

function usageReader(): (tree: SourceTree, project: Project, options: Options) => Told | undefined {
  const known = new Map<string, { readonly text: string; readonly told: Told }>();
  return (tree, project, options) => {
    const found = options.usage ?? usageFor(options.usageFrom ?? tree, project);
    if (!found) return undefined;
    const { file, text } = found;
    const last = known.get(file);
    if (last?.text === text) return last.told;
    const told = { file, text, ...parseUsage(file, text, options.usageProfile) };
    known.set(file, { text, told });
    return told;
  };
}

/** The file that the project names, or the nearest of the usual names, from the project upwards. */
export function usageFor(tree: SourceTree, project: Omit<Project, 'name'>): Text | undefined {
  for (const file of usageFilesFor(project)) {
    const text = tree.read(file);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

/** Where a project's usage may be told, the nearest first. */
export function usageFilesFor({ kind, path, usageFile }: Omit<Project, 'name'>): readonly string[] {
  const start = kind === 'terraform' || kind === 'cdk' ? path : folderOf(path);
  const usual = upwards(start).flatMap(folder => usageFileNames.map(name => within(folder, name)));
  return usageFile === undefined ? usual : [usageFile];
}

const upwards = (folder: string): readonly string[] => (folder === '' ? [''] : [folder, ...upwards(folderOf(folder))]);
