import type { StatedFunction } from './stated-functions';

/** What Lambda itself puts into the environment of a function: nothing of this machine's. */
export function lambdaEnvironment({
  arn,
  folder,
  handler,
  memoryMegabytes,
  name,
}: StatedFunction): Readonly<Record<string, string>> {
  const region = arn.split(':')[3] ?? '';
  return {
    _HANDLER: handler,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_REGION: region,
    AWS_SECRET_ACCESS_KEY: 'local',
    LAMBDA_TASK_ROOT: folder,
    TZ: ':UTC',
  };
}
