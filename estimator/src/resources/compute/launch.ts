import { type Attribute, boolean, oneOf, present, required, text, type Names, type Values } from '../../resource.ts';

/** Where a resource names its launch template or its launch configuration; it may have several places for it. */
export type Places = readonly [terraform: readonly string[], cloudformation: readonly string[]];

/** Who decides what an instance is: the resource itself, its launch template, its launch configuration. */
export type Launch = {
  readonly own?: Partial<Readonly<Record<Fact, Names>>>;
  /** Where the resource's own blocks for volumes stand: empty where it has them at once, absent where it has none. */
  readonly blocks?: Names;
  readonly template: Places;
  readonly configuration?: Places;
  /** Where it names its subnets. */
  readonly subnets?: Places;
};

type Fact = 'instanceType' | 'tenancy' | 'monitoring' | 'credits' | 'publicIp' | 'market' | 'spotPrice';

const inTemplate: Partial<Readonly<Record<Fact, Names>>> = {
  instanceType: ['instance_type', 'LaunchTemplateData.InstanceType'],
  tenancy: ['placement.tenancy', 'LaunchTemplateData.Placement.Tenancy'],
  monitoring: ['monitoring.enabled', 'LaunchTemplateData.Monitoring.Enabled'],
  credits: ['credit_specification.cpu_credits', 'LaunchTemplateData.CreditSpecification.CpuCredits'],
  publicIp: [
    'network_interfaces.0.associate_public_ip_address',
    'LaunchTemplateData.NetworkInterfaces.0.AssociatePublicIpAddress',
  ],
  market: ['instance_market_options.market_type', 'LaunchTemplateData.InstanceMarketOptions.MarketType'],
};

const inConfiguration: Partial<Readonly<Record<Fact, Names>>> = {
  instanceType: ['instance_type', 'InstanceType'],
  tenancy: ['placement_tenancy', 'PlacementTenancy'],
  publicIp: ['associate_public_ip_address', 'AssociatePublicIpAddress'],
  spotPrice: ['spot_price', 'SpotPrice'],
};

/** The first of these names that is written. */
export const firstOf = (...names: readonly Names[]): Names => [
  names.flatMap(([terraform]) => terraform || []).join(' | '),
  names.flatMap(([, cloudformation]) => cloudformation || []).join(' | '),
];

/** The same name in the resources that are named in these places. */
export const through = ([terraform, cloudformation]: Places, [inTerraform, inCloudformation]: Names): Names => [
  terraform.map(place => `${place} > ${inTerraform}`).join(' | '),
  cloudformation.map(place => `${place} > ${inCloudformation}`).join(' | '),
];

const nowhere: Places = [[], []];
const unnamed: Names = ['', ''];

function namesOf(fact: Fact, { own = {}, template, configuration = nowhere }: Launch): Names {
  const [ofTemplate, ofConfiguration] = [inTemplate[fact], inConfiguration[fact]];
  return firstOf(
    own[fact] ?? unnamed,
    ofTemplate ? through(template, ofTemplate) : unnamed,
    ofConfiguration ? through(configuration, ofConfiguration) : unnamed,
  );
}

/** What a launch decides of the price of an instance. */
export const launchAttributes = (launch: Launch) => {
  const { configuration = nowhere, subnets = nowhere } = launch;
  return {
    instanceType: required('none is written; the launch template decides', text(namesOf('instanceType', launch))),
    tenancy: oneOf(namesOf('tenancy', launch), ['default', 'dedicated', 'host'], 'default'),
    monitoring: boolean(namesOf('monitoring', launch), false),
    // A launch configuration has detailed monitoring unless told otherwise; nothing else has.
    monitoredByConfiguration: boolean(through(configuration, ['enable_monitoring', 'InstanceMonitoring']), true),
    hasConfiguration: present(through(configuration, ['instance_type', 'InstanceType'])),
    credits: oneOf(namesOf('credits', launch), ['standard', 'unlimited']),
    publicIp: bySubnet(boolean(namesOf('publicIp', launch), false)),
    subnet: subnetOf(subnets),
    market: oneOf(namesOf('market', launch), ['spot', 'capacity-block']),
    spotPrice: present(namesOf('spotPrice', launch)),
  };
};

/** Where it is not written, the subnet decides. */
const bySubnet = (attribute: Attribute<boolean>): Attribute<boolean | undefined> => ({
  ...attribute,
  otherwise: undefined,
  samples: [undefined, true, false],
});

/** Whether its subnet gives an instance a public address; AWS takes a default subnet where none is written. */
const subnetKinds = ['open', 'closed', 'default', 'unknown'] as const;
type Subnet = (typeof subnetKinds)[number];

const subnetOf = (subnets: Places): Attribute<Subnet> => {
  const [terraform, cloudformation] = firstOf(
    through(subnets, ['map_public_ip_on_launch', 'MapPublicIpOnLaunch']),
    through(subnets, ['@type', '@type']),
  );
  return {
    terraform,
    cloudformation,
    // A subnet that says nothing gives none.
    read: raw => subnetKinds.find(kind => kind === raw) ?? (raw === true || raw === 'true' ? 'open' : 'closed'),
    otherwise: terraform === '' ? 'closed' : 'default',
    whenUnknown: 'unknown',
    samples: ['open', 'closed'],
  };
};

export type Launched = Values<ReturnType<typeof launchAttributes>>;

export const isSpot = ({ market, spotPrice }: Launched): boolean => market === 'spot' || spotPrice;
