/** Price lists as large as AWS's, made as they are sent. */

const columns = [
  'SKU,OfferTermCode,RateCode,TermType,PriceDescription,EffectiveDate,StartingRange,EndingRange,Unit,PricePerUnit',
  'Currency,RelatedTo,LeaseContractLength,PurchaseOption,OfferingClass,Product Family,serviceCode,Location',
  'Location Type,Instance Type,Current Generation,Instance Family,vCPU,Physical Processor,Clock Speed,Memory,Storage',
  'Network Performance,Processor Architecture,Storage Media,Volume Type,Tenancy,Operating System,License Model,Group',
  'Group Description,usageType,operation,CapacityStatus,Dedicated EBS Throughput,Enhanced Networking Supported',
  'Normalization Size Factor,Pre Installed S/W,Processor Features,serviceName,Market Option,Region Code',
]
  .join(',')
  .split(',');

const quoted = (fields: readonly string[]): string => fields.map(field => `"${field}"`).join(',');

const about = (service: string, version: string): string =>
  [
    ['FormatVersion', 'v1.0'],
    ['Disclaimer', 'For information only; the terms are "elsewhere".'],
    ['Publication Date', '2026-11-20T10:00:00Z'],
    ['Version', version],
    ['OfferCode', service],
  ]
    .map(([name = '', value = '']) => `"${name}","${value.replaceAll('"', '""')}"\n`)
    .join('');

type Values = Readonly<Record<string, string>>;

export const csvLine = (values: Values): string => `${quoted(columns.map(name => values[name] ?? ''))}\n`;

export const csvHead = (service: string, version: string): string => `${about(service, version)}${quoted(columns)}\n`;

const systems = ['', ':0002', ':0010', ':000g', ':0006', ':0202', ':0102', ':0800'];
const boxes = ['BoxUsage', 'DedicatedUsage', 'UnusedBox', 'UnusedDed', 'Reservation', 'HostBoxUsage'];
const terms = ['1yr', '3yr'].flatMap(lease =>
  ['No Upfront', 'Partial Upfront', 'All Upfront'].flatMap(payment =>
    ['standard', 'convertible'].map(offering => ({ lease, payment, offering })),
  ),
);

/** EC2 in eu-west-1: instance types × tenancies × systems, two of the tenancies with every kind of commitment. */
export function* bigOffer(instances: number, version: string): Generator<string> {
  yield csvHead('AmazonEC2', version);
  let number = 0;
  for (let instance = 0; instance < instances; instance++)
    for (const [place, box] of boxes.entries())
      for (const system of systems) {
        const sku = (number++).toString(36).toUpperCase().padStart(16, 'Z');
        yield productLines(sku, `x${instance >> 3}.${instance % 8}xlarge`, box, system, place < 2);
      }
}

function productLines(sku: string, type: string, box: string, system: string, isReservable: boolean): string {
  const product: Values = {
    SKU: sku,
    PriceDescription: `$0.107 per On Demand Linux ${type} Instance Hour, of a description of the usual length`,
    EffectiveDate: '2026-11-01',
    Currency: 'USD',
    'Product Family': 'Compute Instance',
    serviceCode: 'AmazonEC2',
    Location: 'EU (Ireland)',
    'Location Type': 'AWS Region',
    'Instance Type': type,
    'Physical Processor': 'Intel Xeon Platinum 8175 (Skylake)',
    'Processor Features': 'Intel AVX; Intel AVX2; Intel AVX512; Intel Turbo',
    usageType: `EU-${box}:${type}`,
    operation: `RunInstances${system}`,
    serviceName: 'Amazon Elastic Compute Cloud',
    'Market Option': 'OnDemand',
    'Region Code': 'eu-west-1',
  };
  const line = (values: Values): string => csvLine({ ...product, ...values });
  const hourly = { StartingRange: '0', EndingRange: 'Inf', Unit: 'Hrs' };
  const onDemand = line({ ...hourly, TermType: 'OnDemand', OfferTermCode: 'JRTCKXETXF', PricePerUnit: '0.1070000000' });
  if (!isReservable) return onDemand;
  const reserved = terms.map(({ lease, payment, offering }, place) => {
    const term = { TermType: 'Reserved', OfferTermCode: `TERM${place}`, LeaseContractLength: lease };
    const sold = { ...term, PurchaseOption: payment, OfferingClass: offering };
    const upfront = payment === 'No Upfront' ? '' : line({ ...sold, Unit: 'Quantity', PricePerUnit: `${300 + place}` });
    return upfront + line({ ...sold, ...hourly, PricePerUnit: payment === 'All Upfront' ? '0' : `0.0${place + 1}` });
  });
  return onDemand + reserved.join('');
}
