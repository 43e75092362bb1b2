import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseKey, type Snapshot } from '@costlens/pricing-cache';
import type { Filter, Refreshed, RefreshOptions } from '@costlens/pricing-cache/refresh';
import type { Arguments } from '../../arguments.ts';
import { exitCodes, type Host, Mistake } from '../../host.ts';
import { openPrices, pricesFolder } from '../../prices.ts';
import { printJson } from './print.ts';
import { refreshProgress } from './refresh-progress.ts';
import { printRefreshed } from './refresh-report.ts';

const origins = ['files', 'products', 'public'] as const;

/** Fetches prices from AWS and makes them the ones in use. */
export async function refreshPrices(words: readonly string[], args: Arguments, host: Host): Promise<number | Mistake> {
  if (words.length > 0) return new Mistake('prices refresh takes --region and --service, and nothing else');
  const base = openPrices(args, host);
  if (base instanceof Mistake) return base;
  const wanted = wantedOf(args, base);
  if (wanted instanceof Mistake) return wanted;
  const refreshed = await fetched(wanted, base, args, host);
  if (!refreshed.ok) return new Mistake(`${refreshed.message}. The prices in use are unchanged`);
  if (args.format === 'json') printJson(host, refreshed);
  else printRefreshed(refreshed, host);
  return exitCodes.fine;
}

/** A price list makes a lot of garbage; left to itself, the process grows to three times what it needs. */
function garbageCollector(): () => void {
  // By how much the heap may grow before it is cleaned.
  setFlagsFromString('--heap-growing-percent=25');
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void; // what that flag adds
}

type Wanted = Pick<RefreshOptions, 'regions' | 'services' | 'filters' | 'origin'>;

async function fetched(wanted: Wanted, base: Snapshot, args: Arguments, host: Host): Promise<Refreshed> {
  // What the SDK says of coming years' Node is no concern of whoever wants prices.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  // Not loaded by any other command: the AWS SDK takes longer to start than an estimate.
  const { patient, publicAddress, refresh } = await import('@costlens/pricing-cache/refresh');
  const progress = refreshProgress(host);
  const refreshed = await refresh({
    ...wanted,
    plans: !args.refresh.withoutPlans,
    base,
    cache: pricesFolder(host),
    publicAddress: host.environment['COSTLENS_PRICE_LISTS'] ?? publicAddress,
    today: host.now?.() ?? new Date(),
    network: patient,
    reopened: () => {
      const again = openPrices(args, host);
      return again instanceof Mistake ? base : again;
    },
    tidy: garbageCollector(),
    progress: progress.step,
  });
  progress.end();
  return refreshed;
}

function wantedOf({ refresh }: Arguments, base: Snapshot) {
  const filters = refresh.filters.map(filterOf);
  const mistake = mistakeIn(refresh, filters);
  if (mistake !== undefined) return new Mistake(mistake);
  return {
    regions: refresh.regions.length > 0 ? refresh.regions : base.regions.filter(hasPublicList),
    services: refresh.services.length > 0 ? refresh.services : servicesOf(base),
    filters,
    origin: filters.length > 0 ? ('products' as const) : originOf(refresh),
  };
}

const originOf = ({ from }: Arguments['refresh']) => origins.find(known => known === from);

function filterOf(text: string): Filter {
  const equals = Math.max(0, text.indexOf('='));
  return { field: text.slice(0, equals), value: text.slice(equals + 1) };
}

function mistakeIn(refresh: Arguments['refresh'], filters: readonly Filter[]): string | undefined {
  const origin = originOf(refresh);
  if (refresh.from !== undefined && !origin) return `--from ${refresh.from}: there are ${origins.join(', ')}`;
  if (filters.length === 0) return undefined;
  if (filters.some(({ field }) => field === '')) return '--filter is written as --filter instanceType=m7g.large';
  if (origin !== undefined && origin !== 'products') return '--filter goes with --from products';
  return refresh.services.length === 0 ? '--filter needs the --service it is for' : undefined;
}

/** China's prices are in lists of their own, and in another currency. */
const hasPublicList = (region: string): boolean => !region.startsWith('cn-');

/** What the snapshot in use has prices of. */
const servicesOf = (base: Snapshot): readonly string[] =>
  [
    ...new Set(
      [...base.regions, 'global'].flatMap(region => base.keys(region).map(key => parseKey(key)?.service ?? '')),
    ),
  ].sort();
