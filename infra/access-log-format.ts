import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

/** What is written down of each call: who by organisation and not by name, and nothing of what was said. */
export function accessLogFormat(): AccessLogFormat {
  return AccessLogFormat.custom(
    JSON.stringify({
      at: AccessLogField.contextRequestTime(),
      request: AccessLogField.contextRequestId(),
      route: AccessLogField.contextRouteKey(),
      status: AccessLogField.contextStatus(),
      milliseconds: AccessLogField.contextResponseLatency(),
      bytes: AccessLogField.contextResponseLength(),
      organisation: '$context.authorizer.organisation',
      error: AccessLogField.contextErrorMessage(),
    }),
  );
}
