import type { PriceBook } from '@costlens/pricing-cache';
import { noConfig } from '../../config/index.ts';
import { type Estimate, regionOf, type ResourceEstimate } from '../../estimate.ts';
import { explain, type Explanation } from '../../explain.ts';
import { neighboursOf } from '../../neighbours.ts';
import { usageFor } from '../../pricing.ts';
import { withPrivatePrices } from '../../private-prices.ts';
import { explainJson, explainText } from '../../report/index.ts';
import { estimateTarget, type Target } from '../../run.ts';
import { parseUsage, toldBy, usageOf } from '../../usage/index.ts';
import { nearest } from '../../usage/nearest.ts';
import type { Arguments } from '../arguments.ts';
import { exitCodes, type Host, Mistake } from '../host.ts';
import { placeOf } from '../place.ts';
import { openPrices } from '../prices.ts';
import { print } from '../printed.ts';
import { targetOnDisk } from '../target.ts';

/** Why one resource costs what it costs. */
export async function explainCommand(args: Arguments, host: Host): Promise<number | Mistake> {
  const [address, ...paths] = args.paths;
  if (address === undefined || paths.length > 1) return new Mistake('explain takes an address, and one path at most');
  const book = openPrices(args, host);
  if (book instanceof Mistake) return book;
  const target = targetOnDisk({ ...args, paths }, host, placeOf(host.cwd, paths[0] ?? '.'));
  if (target instanceof Mistake) return target;
  const found = await estimateTarget(target, book);
  const meant = found.resources.filter(({ instance }) => instance.address === address);
  if (meant.length === 0) return noSuch(address, found);
  const explanations = meant.map(resource => explainedIn(target, found, resource, book));
  const mistake = print(args, host, {
    table: () => explainText(explanations, found.snapshot),
    json: () => explainJson(explanations, found.snapshot),
  });
  return mistake ?? exitCodes.fine;
}

function noSuch(address: string, { resources, problems }: Estimate): Mistake {
  const [first] = problems.filter(({ severity }) => severity === 'error');
  const addresses = resources.map(({ instance }) => instance.address);
  const near = nearest(address, addresses) ?? addresses.find(each => each.startsWith(`${address}[`));
  const hint = near === undefined ? `there are ${String(addresses.length)} resources` : `did you mean ${near}?`;
  return new Mistake(`there is no resource "${address}" here; ${hint}${first ? ` (${first.message})` : ''}`);
}

/** The same terms that the estimate was made under. */
function explainedIn(target: Target, estimate: Estimate, resource: ResourceEstimate, listed: PriceBook): Explanation {
  const { tree, options, projects } = target;
  const { value: config } = options.config ?? { value: noConfig };
  const project = projects.find(({ name }) => name === resource.project);
  const file = options.usage ?? (project && usageFor(tree, project));
  const usage = file && parseUsage(file.file, file.text, options.usageProfile).value;
  const own = estimate.resources.filter(each => each.project === resource.project);
  return explain(resource, {
    neighbours: neighboursOf(own.map(({ instance }) => instance)),
    told: toldBy(usage),
    terms: {
      book: withPrivatePrices(listed, config.prices, config.file),
      around: { region: regionOf(resource.instance), today: options.today },
      usageOf: usageOf(usage),
      size: options.usageSize,
    },
  });
}
