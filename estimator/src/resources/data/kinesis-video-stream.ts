import { amount, number, resource, used } from '../../resource.ts';

export const kinesisVideoStream = resource({
  name: 'Kinesis video stream',
  terraform: 'aws_kinesis_video_stream',
  cloudformation: 'AWS::KinesisVideo::Stream',
  attributes: {
    retentionHours: number(['data_retention_in_hours', 'DataRetentionInHours'], 0),
  },
  usage: {
    monthly_data_in_gb: amount('GB of video put a month', 50, 1000, 50_000),
    monthly_data_out_gb: amount('GB of video read a month', 10, 500, 25_000),
    storage_gb: amount('GB of video kept', 10, 500, 25_000),
  },

  lines: ({ retentionHours }, usage) => [
    used('Data put', usage, 'monthly_data_in_gb', 'GB', 'AmazonKinesisVideo BytesIn'),
    used('Data read', usage, 'monthly_data_out_gb', 'GB', 'AmazonKinesisVideo BytesOut'),
    retentionHours > 0 && used('Data kept', usage, 'storage_gb', 'GB', 'AmazonKinesisVideo BytesHr'),
  ],
});
