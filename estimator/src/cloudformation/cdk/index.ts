import type { Data, SourceTree, Unknown } from '../../model.ts';
import type { Options } from '../../options.ts';
import { type Estate, type EvaluatedStacks, evaluatedStacks, type Importer } from '../nested/index.ts';
import { importerOf, type Named, noImports, openEstate, Stack } from '../nested/index.ts';
import { givenTo } from '../values/given.ts';
import { regionOf } from '../values/pseudo.ts';
import { assetsOf } from './assets.ts';
import { type Artifact, readAssembly } from './assembly.ts';
import { type Claims, namedByConstruct, pathsIn } from './naming.ts';

/** Whether a `manifest.json` is that of a cloud assembly, by a look at its text: nothing is parsed. */
export const isAssembly = (text: string): boolean =>
  /"artifacts"\s*:/.test(text) && /"(aws:cloudformation:stack|cdk:cloud-assembly|cdk:tree)"/.test(text);

/** Reads what `cdk synth` writes: all stacks of its manifest, and of the assemblies in it. */
export function evaluateAssembly(
  tree: SourceTree,
  folder: string,
  options: Options,
  importer: Importer = noImports(),
): EvaluatedStacks {
  const { artifacts, assetManifests, problems } = readAssembly(tree, folder);
  const given = givenTo(tree, folder, options);
  const estate = openEstate(
    tree,
    importerOf(() => stacks.map(({ stack }) => stack), importer),
    { uploaded: assetsOf(tree, assetManifests), stored: given.stored },
  );
  for (const problem of [...problems, ...given.problems]) estate.report(problem);
  const claims: Claims = new Map();
  const region = regionOf(options);
  const stacks = artifacts.flatMap(artifact => stackOf(artifact, given.values, region, claims, estate));
  return evaluatedStacks(stacks, estate);
}

function stackOf(
  artifact: Artifact,
  given: ReadonlyMap<string, string>,
  region: string | Unknown,
  claims: Claims,
  estate: Estate,
): readonly Named[] {
  const { name, file, tags, parameters, account, at } = artifact;
  const template = estate.templateAt(file);
  if (!template) {
    const message = `${name}: the template ${file} cannot be read`;
    estate.report({ severity: 'error', code: 'missing-file', message, at });
    return [];
  }
  for (const problem of template.problems) estate.report(problem);
  const naming = namedByConstruct({ stack: name, paths: pathsIn(artifact.metadata), claims }, '', name, template);
  const stack = new Stack(
    {
      template,
      given: new Map<string, Data>([...parameters, ...given]),
      region: artifact.region ?? region,
      pseudo: new Map([
        ['AWS::StackName', artifact.stackName],
        ...(account === undefined ? [] : [['AWS::AccountId', account] as const]),
      ]),
      naming,
      tags,
      countUnknown: undefined,
      files: [file],
      isFixed: true,
    },
    estate,
  );
  return [{ prefix: `${name}.`, stack }];
}
