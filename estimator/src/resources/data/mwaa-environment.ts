import { amount, hourly, number, oneOf, resource, used, type Line } from '../../resource.ts';

const classes = ['mw1.micro', 'mw1.small', 'mw1.medium', 'mw1.large', 'mw1.xlarge', 'mw1.2xlarge'] as const;

export const mwaaEnvironment = resource({
  name: 'MWAA environment',
  terraform: 'aws_mwaa_environment',
  cloudformation: 'AWS::MWAA::Environment',
  attributes: {
    class: oneOf(['environment_class', 'EnvironmentClass'], classes, 'mw1.small'),
    schedulers: number(['schedulers', 'Schedulers']),
    workers: number(['min_workers', 'MinWorkers'], 1),
    webServers: number(['min_webservers', 'MinWebservers']),
  },
  usage: {
    additional_workers: amount('workers that run beyond its least number, on average'),
    additional_schedulers: amount('schedulers beyond those that are written, on average'),
    meta_database_gb: amount('GB of its database', 1, 10, 50),
  },

  lines: ({ class: environment, schedulers, workers, webServers }, usage) => {
    const size = sizes[environment];
    const included = size === 'Micro' ? 1 : 2;
    const more = (name: string, count: number, kind: string): Line | false =>
      count > 0 && hourly(`Additional ${name}`, count, 'hour', `AmazonMWAA Airflow-${size}${kind}`);
    return [
      hourly(`Environment (${environment})`, 1, 'hour', `AmazonMWAA Airflow-${size}Environment`),
      more('workers', workers - 1 + (usage.additional_workers ?? 0), 'Worker'),
      more('schedulers', (schedulers ?? included) - included + (usage.additional_schedulers ?? 0), 'Scheduler'),
      more('web servers', (webServers ?? included) - included, 'WebServer'),
      used('Database storage', usage, 'meta_database_gb', 'GB', 'AmazonMWAA Airflow-StandardDatabaseStorage'),
    ];
  },
});

/** As they are called on the bill. */
const sizes: Readonly<Record<(typeof classes)[number], string>> = {
  'mw1.micro': 'Micro',
  'mw1.small': 'Small',
  'mw1.medium': 'Medium',
  'mw1.large': 'Large',
  'mw1.xlarge': 'XLarge',
  'mw1.2xlarge': '2XLarge',
};
