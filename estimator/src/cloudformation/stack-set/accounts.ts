import { type Data, Unknown } from '../../model.ts';
import { isList } from '../../follow.ts';
import { isMap } from '../nested/passed.ts';
import { toText } from '../values/scope.ts';

export type Account = {
  /** As it stands in an address; undefined when there is no other. */
  readonly name: string | undefined;
  readonly id: string | undefined;
  /** Why this stands for nobody knows how many. */
  readonly countUnknown: Unknown | undefined;
};

/** The accounts that are named. Organizational units hold as many as they hold. */
export function accountsOf(targets: Data | undefined): readonly Account[] {
  if (targets instanceof Unknown) return [uncounted(targets)];
  const { Accounts: accounts, OrganizationalUnitIds: units, AccountsUrl: url } = isMap(targets) ? targets : {};
  if (hasAny(units))
    return [uncounted(new Unknown('how many accounts the organizational units hold is known at deployment'))];
  if (accounts instanceof Unknown) return [uncounted(accounts)];
  if (!isList(accounts))
    return url === undefined ? [] : [uncounted(new Unknown('the list of accounts is a file elsewhere'))];
  return accounts.map((account, index) => accountOf(account, index, accounts.length));
}

const uncounted = (countUnknown: Unknown): Account => ({ name: undefined, id: undefined, countUnknown });

const hasAny = (units: Data | undefined): boolean => units instanceof Unknown || (isList(units) && units.length > 0);

/** An account that nobody knows is still one. */
function accountOf(account: Data, index: number, of: number): Account {
  const id = toText(account);
  const name = id ?? (of === 1 ? undefined : `account ${index + 1}`);
  return { name, id, countUnknown: undefined };
}
