import { type App, Stack } from 'aws-cdk-lib';
import { LambdaRestApi } from 'aws-cdk-lib/aws-apigateway';
import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';

export function make(app: App): void {
  const stack = new Stack(app, 'Api');
  const handler = new Lambda(stack, 'Handler', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    memorySize: 256,
    code: Code.fromInline('exports.handler = async () => ({ statusCode: 204 });'),
  });
  new LambdaRestApi(stack, 'Front', { handler });
}
