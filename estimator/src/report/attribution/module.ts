import type { Language } from '../../model.ts';

const call = /^module\.[^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./;

/** What an address says before the resource itself: the calls, or the nested stacks, that lead to it. */
export function moduleOf(language: Language, address: string): string {
  if (language === 'cloudformation')
    return address.slice(0, Math.max(0, address.lastIndexOf('.'), address.lastIndexOf('/')));
  let end = 0;
  for (let found = call.exec(address); found; found = call.exec(address.slice(end))) end += found[0].length;
  return address.slice(0, Math.max(0, end - 1));
}
