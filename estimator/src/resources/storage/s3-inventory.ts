import { amount, resource, used } from '../../resource.ts';

/** A template writes it within the bucket. */
export const s3Inventory = resource({
  name: 'S3 inventory',
  terraform: 'aws_s3_bucket_inventory',
  cloudformation: [],
  attributes: {},
  usage: {
    monthly_listed_objects: amount('objects listed a month, in all lists', 400_000, 150_000_000, 3_000_000_000),
  },

  lines: (_, usage) => [
    used('Objects listed', usage, 'monthly_listed_objects', 'object', 'AmazonS3 Inventory-ObjectsListed'),
  ],
});
