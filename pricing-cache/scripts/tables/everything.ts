import { pageNamed, type Item, type Items, type Table } from '../table.ts';

const discovery = (from: number, to: number): Item => ['SensitiveDataDiscovery', 'GB', undefined, { from, to }];
const fromKafka = (from: number, to: number): Item => ['MSKAsSourceBilledBytes', 'GB', undefined, { from, to }];

const upper: Readonly<Record<string, Items>> = {
  AmazonMacie: {
    'Security Services Amazon Macie Sensitive Data Discovery Next 450000 per GB': discovery(50_001, 500_001),
    'Security Services Amazon Macie Sensitive Data Discovery Over 500000 per GB': discovery(500_001, Infinity),
  },
  AmazonKinesisFirehose: {
    'MSK Record Processing Per GB of data ingested Next 1 5PB': fromKafka(512_000, 2_048_000),
    'MSK Record Processing Per GB of data ingested Next 3PB': fromKafka(2_048_000, Infinity),
  },
};

/** The upper tiers that the tables of single services lack. */
export const everything: Table = { ...pageNamed('metered_all.csv.gz', upper), label: 'service' };
