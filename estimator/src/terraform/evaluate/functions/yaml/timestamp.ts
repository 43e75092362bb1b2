import { Fault } from '../../fault.ts';
import { momentText } from '../dates.ts';
import { parseMoment } from '../time.ts';

const pattern = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d+)?(Z|[-+]\d\d:\d\d)?)?$/;

/** A date, or a date and time, in the one form that Terraform gives it; undefined for anything else. */
export function timestamp(text: string): string | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [date, time] = [found.slice(1, 4).map(two), found.slice(4, 7).map(two)];
  const moment = parseMoment(`${date.join('-')}T${time.join(':')}${found[7] ?? 'Z'}`);
  return moment instanceof Fault ? undefined : momentText(moment);
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');
