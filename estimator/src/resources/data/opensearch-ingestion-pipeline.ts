import { amount, assuming, hourly, number, required, resource } from '../../resource.ts';

/** It uses between its least and its most; an idle one still the least. */
export const opensearchIngestionPipeline = resource({
  name: 'OpenSearch ingestion pipeline',
  terraform: 'aws_osis_pipeline',
  cloudformation: 'AWS::OSIS::Pipeline',
  attributes: {
    least: required('no least capacity is written', number(['min_units', 'MinUnits'])),
    most: number(['max_units', 'MaxUnits']),
  },
  usage: { ingestion_ocus: amount('compute units (OCUs) that it uses, on average') },
  lines: ({ least = 0, most }, usage) => {
    const units = Math.max(least, usage.ingestion_ocus ?? 0);
    const line = hourly('Compute units', units, 'OCU-hour', 'AmazonES IngestionOCU');
    const isOpen = usage.ingestion_ocus === undefined && most !== undefined && most > least;
    return [isOpen ? assuming(`it stays at its least, as no ingestion_ocus are told; it may use ${most}`, line) : line];
  },
});
