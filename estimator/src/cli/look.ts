import type { TableOptions } from '../report/index.ts';
import { type Host, wantsColor } from './host.ts';

/** How a table is drawn for whoever reads standard output. */
export const look = (host: Host): TableOptions => ({ color: wantsColor(host), width: host.stdout.columns ?? 100 });
