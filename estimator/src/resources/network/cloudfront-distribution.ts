import { amount, oneOf, resource, used, written, type Line } from '../../resource.ts';
import { priceClasses } from './cloudfront-places.ts';
import { hasShield, shieldLines, shieldRegions, shieldUsage } from './cloudfront-shield.ts';
import { trafficLines, trafficUsage } from './cloudfront-traffic.ts';

/** What is billed besides traffic, where a distribution has it or somebody tells of it. */
const extras = {
  custom_ssl_certificates: amount('certificates with addresses of their own', 1, 1, 2),
  monthly_log_lines: amount('real-time log lines a month', 1_000_000, 50_000_000, 1_000_000_000),
  monthly_invalidation_requests: amount('paths invalidated a month'),
  monthly_edge_requests: amount('calls of Lambda functions at the edge a month', 100_000, 10_000_000, 500_000_000),
  monthly_encryption_requests: amount('requests with encrypted fields a month', 10_000, 500_000, 10_000_000),
  monthly_edge_gb_seconds: amount('GB-seconds of Lambda functions at the edge a month', 100, 10_000, 500_000),
};

type Told = Readonly<Record<string, number | undefined>>;

export const cloudfrontDistribution = resource({
  name: 'CloudFront distribution',
  terraform: 'aws_cloudfront_distribution',
  cloudformation: 'AWS::CloudFront::Distribution',
  attributes: {
    priceClass: oneOf(['price_class', 'DistributionConfig.PriceClass'], priceClasses, 'PriceClass_All'),
    certificate: oneOf(
      ['viewer_certificate.ssl_support_method', 'DistributionConfig.ViewerCertificate.SslSupportMethod'],
      ['sni-only', 'vip', 'static-ip'],
    ),
    shielded: hasShield,
    shieldRegions,
    hasLog: written([
      'default_cache_behavior.realtime_log_config_arn',
      'DistributionConfig.DefaultCacheBehavior.RealtimeLogConfigArn',
    ]),
    hasEncryption: written([
      'default_cache_behavior.field_level_encryption_id',
      'DistributionConfig.DefaultCacheBehavior.FieldLevelEncryptionId',
    ]),
    hasLambda: written([
      'default_cache_behavior.lambda_function_association',
      'DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations',
    ]),
  },
  usage: { ...trafficUsage, ...extras, ...shieldUsage },

  lines: ({ priceClass, certificate, shielded, shieldRegions, hasLog, hasEncryption, hasLambda }, usage) => {
    const told: Told = { ...usage, custom_ssl_certificates: usage.custom_ssl_certificates ?? 1 };
    const extra = (has: boolean, input: keyof typeof extras, name: string, unit: string, key: string): Line | false =>
      (has || usage[input] !== undefined) && used(name, told, input, unit, key);
    return [
      ...trafficLines(told, priceClass),
      ...shieldLines(shielded, shieldRegions, told),
      extra(
        certificate === 'vip',
        'custom_ssl_certificates',
        'Dedicated IP certificates',
        'certificate',
        'AmazonCloudFront SSL-Cert-Custom',
      ),
      extra(
        hasLog,
        'monthly_log_lines',
        'Real-time log lines',
        'line',
        'AmazonCloudFront RealTimeLog-KinesisDataStream',
      ),
      extra(false, 'monthly_invalidation_requests', 'Invalidations', 'path', 'AmazonCloudFront Invalidations'),
      // It costs the same in all places.
      extra(
        hasEncryption,
        'monthly_encryption_requests',
        'Encrypted requests',
        'request',
        'AmazonCloudFront US-Requests-HTTPS-Proxy-FLE',
      ),
      extra(hasLambda, 'monthly_edge_requests', 'Lambda@Edge requests', 'request', 'AWSLambda Lambda-Edge-Request'),
      extra(
        hasLambda,
        'monthly_edge_gb_seconds',
        'Lambda@Edge duration',
        'GB-second',
        'AWSLambda Lambda-Edge-GB-Second',
      ),
    ];
  },
});
