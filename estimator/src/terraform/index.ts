import type { Data, Evaluated, SourceTree } from '../model.ts';
import { namedRegion, type Options } from '../options.ts';
import { loadConfiguration, type Configuration } from './configuration.ts';
import { ModuleInstance, type Shared } from './evaluate/module.ts';
import { rootProviders } from './evaluate/providers.ts';
import { Run } from './evaluate/run.ts';
import { toData } from './evaluate/value.ts';
import { instancesOf } from './instances.ts';
import { type Shown, twoRoots } from './shown.ts';
import { rootInputs } from './variables.ts';

/** Reads a root module and everything it calls; its resources are evaluated when something asks for them. */
export async function evaluateTerraform(tree: SourceTree, folder: string, options: Options): Promise<Evaluated> {
  const { secondOpinion, syntax = new Map(), tofu, modules } = options;
  const reader = { secondOpinion, cache: syntax, tofu };
  const configuration = await loadConfiguration(tree, folder, reader, modules);
  const declaration = configuration.modules.get(folder);
  if (!declaration) return { instances: [], outputs: {}, problems: configuration.problems };
  const run = new Run();
  const inputs = await rootInputs(declaration, { tree, folder, options, reader, run });
  const place = { declaration, prefix: '', callPath: '', parent: undefined, countUnknown: undefined };
  const { root, shown } = twoRoots(
    configuration,
    sharedOf(configuration, run, options),
    shared => new ModuleInstance(shared, place, inputs, rootProviders),
  );
  return evaluated(root, shown, configuration);
}

const sharedOf = (configuration: Configuration, run: Run, options: Options): Shared => ({
  tree: configuration.tree,
  configuration,
  run,
  workspace: options.workspace,
  region: namedRegion(options),
  isWatched: options.memo !== undefined,
});

function evaluated(root: ModuleInstance, shown: Shown | undefined, configuration: Configuration): Evaluated {
  const { run } = root.shared;
  return {
    instances: instancesOf(root),
    get outputs() {
      const outputs = outputsOf(root);
      return shown ? outputsOf(shown.root) : outputs;
    },
    // Read last: evaluating what was asked for is what finds problems.
    get problems() {
      return [...configuration.problems, ...(shown?.problems(run) ?? run.problems)];
    },
  };
}

function outputsOf(root: ModuleInstance): Readonly<Record<string, Data>> {
  const outputs = Object.create(null) as Record<string, Data>;
  for (const name of root.place.declaration.outputs.keys()) outputs[name] = toData(root.output(name) ?? null);
  return outputs;
}
