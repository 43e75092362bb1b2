import type { Unit } from '../outlook.ts';
import { amount, entries, type Reading, type Value } from './reading.ts';

/** The `units` section: how many there are of what a month is divided by. */
export const readUnits = (reading: Reading, value: Value): readonly Unit[] =>
  entries(reading, value).flatMap(entry => {
    const count = amount(reading, entry, many => many > 0, 'a number above 0');
    return count === undefined ? [] : [{ name: entry.name, count }];
  });
