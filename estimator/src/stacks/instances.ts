import { type Copy, copiesOf, type Template } from '../cloudformation/index.ts';
import { follow, isList } from '../follow.ts';
import { type Data, type Instance, Unknown } from '../model.ts';
import { givenBy } from './given.ts';

const atDeployment = new Unknown('the account is known at deployment');

/** The stacks that Terraform has a set make, put as CloudFormation's own stack sets put it. */
export function instancesFrom(instance: Instance, set: Instance, template: Template): readonly Copy[] | Unknown {
  const isOne = instance.type === 'aws_cloudformation_stack_set_instance';
  // Accounts and regions are in addresses, where anybody sees them.
  const shown = instance.disclosed ?? instance;
  const group = {
    Regions: isOne ? [regionOf(shown)] : (shown.get('regions') ?? [shown.region]),
    DeploymentTargets: targetsOf(shown),
    ParameterOverrides: Object.fromEntries(givenBy(instance.get('parameter_overrides'), template)),
  };
  const properties: Readonly<Record<string, Data>> = {
    Parameters: Object.fromEntries(givenBy(set.get('parameters'), template)),
    StackInstancesGroup: [group],
  };
  const copies = copiesOf(name => properties[name], template);
  return isOne && !(copies instanceof Unknown) ? copies.map(copy => ({ ...copy, key: undefined })) : copies;
}

/** Where the stack is; what is called `region` is, since version 6 of the provider, where the set is. */
function regionOf(instance: Instance): string | Unknown {
  const written = instance.get('stack_set_instance_region');
  return typeof written === 'string' || written instanceof Unknown ? written : instance.region;
}

/** Organizational units, accounts, or the account that Terraform runs in. */
function targetsOf(instance: Instance): Data {
  const inBlock = (name: string): Data | undefined => follow(instance.get('deployment_targets'), [name]) ?? undefined;
  const own = instance.get('account_id') ?? undefined;
  const accounts = own === undefined ? (instance.get('accounts') ?? inBlock('accounts') ?? undefined) : [own];
  const [units, url] = [inBlock('organizational_unit_ids'), inBlock('accounts_url')];
  const isNobody = [accounts, units, url].every(each => each === undefined || (isList(each) && each.length === 0));
  if (isNobody) return { Accounts: [atDeployment] };
  return defined({ Accounts: accounts, OrganizationalUnitIds: units, AccountsUrl: url });
}

const defined = (fields: Readonly<Record<string, Data | undefined>>): Data =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
