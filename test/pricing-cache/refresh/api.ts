import type { IncomingMessage, ServerResponse } from 'node:http';
import { header, type Fault, type Loopback } from './loopback.ts';

type Call = {
  readonly operation: string;
  readonly body: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

type Asked = Readonly<Record<string, unknown>>;

type Refusal = readonly [status: number, type: string, message: string];

const refusals: Partial<Readonly<Record<Fault['does'], Refusal>>> = {
  throttle: [400, 'ThrottlingException', 'Rate exceeded'],
  fail: [500, 'InternalErrorException', 'Something broke'],
  deny: [400, 'AccessDeniedException', 'User is not authorized'],
};

/** awsJson1_1: the operation in a header, JSON there and back, errors by the name in `__type`. */
export function answerApi(aws: Loopback, call: Call, fault: Fault['does'] | undefined): void {
  const { operation, body, request, response } = call;
  if (fault === 'cut') {
    response.destroy();
    return;
  }
  const wrong = unsigned(aws, request);
  const refusal = fault ? refusals[fault] : refusalOf(wrong);
  const found = operations[operation]?.(aws, JSON.parse(body) as Asked);
  const [status, type, message] = refusal ?? (found ? fine : refusalOf(`no operation ${operation}`)) ?? fine;
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'r' });
  response.end(JSON.stringify(type === undefined ? found : { __type: type, message }));
}

const fine = [200, undefined, undefined] as const;
const refusalOf = (wrong: string | undefined): Refusal | undefined =>
  wrong === undefined ? undefined : [403, 'InvalidSignatureException', wrong];

const operations: Readonly<Record<string, (aws: Loopback, asked: Asked) => object>> = {
  ListPriceLists: priceLists,
  GetPriceListFileUrl: (aws, asked) => ({
    Url: urlOf(aws, String(asked['PriceListArn']), String(asked['FileFormat'])),
  }),
  GetProducts: productPage,
};

const signature =
  /^AWS4-HMAC-SHA256 Credential=KEY\/\d{8}\/us-east-1\/pricing\/aws4_request, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/;

/** Not the signature itself, but that there is one, for this service, and not of another time than the server's. */
function unsigned(aws: Loopback, request: IncomingMessage): string | undefined {
  if (header(request, 'content-type') !== 'application/x-amz-json-1.1') return 'not awsJson1_1';
  if (!signature.test(header(request, 'authorization') ?? '')) return 'not signed';
  const compact = header(request, 'x-amz-date') ?? '';
  const time = Date.parse(compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return Math.abs(time - (Date.now() + aws.skewMs)) < 300_000 ? undefined : 'Signature not yet current';
}

/** Two to a page, so that pages are turned. */
function priceLists(aws: Loopback, { ServiceCode, CurrencyCode, NextToken, EffectiveDate }: Asked) {
  if (CurrencyCode !== 'USD' || typeof EffectiveDate !== 'number') throw new Error('not as the API wants it');
  const pattern = new RegExp(`^/offers/v1\\.0/aws/${String(ServiceCode)}/(\\d{14})/([^/]+)/index\\.csv$`);
  const all = [...aws.files.keys()].flatMap(path => {
    const [, version = '', region] = pattern.exec(path) ?? [];
    return region === undefined
      ? []
      : [
          {
            RegionCode: region,
            CurrencyCode,
            FileFormats: ['json', 'csv'],
            PriceListArn: `arn:aws:pricing:::price-list/aws/${String(ServiceCode)}/USD/${version}/${region}`,
          },
        ];
  });
  const from = Number(NextToken ?? 0);
  return { PriceLists: all.slice(from, from + 2), ...(from + 2 < all.length && { NextToken: String(from + 2) }) };
}

function urlOf(aws: Loopback, arn: string, format: string): string {
  const [, service = '', version = '', region = ''] = /aws\/([^/]+)\/USD\/(\d+)\/(.+)$/.exec(arn) ?? [];
  return `${aws.address}/offers/v1.0/aws/${service}/${version}/${region}/index.${format}?Signature=${Math.random()}`;
}

type Filters = readonly { readonly Type: string; readonly Field: string; readonly Value: string }[];

function productPage(aws: Loopback, { ServiceCode, Filters = [], NextToken, FormatVersion }: Asked) {
  const filters = Filters as Filters;
  const matching = (aws.products.get(String(ServiceCode)) ?? []).filter(item => {
    const { attributes } = (JSON.parse(item) as { product: { attributes: Readonly<Record<string, string>> } }).product;
    return filters.every(({ Type, Field, Value }) => Type === 'TERM_MATCH' && attributes[Field] === Value);
  });
  const from = Number(NextToken ?? 0);
  const more = from + 1 < matching.length && { NextToken: String(from + 1) };
  return { FormatVersion, PriceList: matching.slice(from, from + 1), ...more };
}
