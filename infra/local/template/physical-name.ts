import type { Resource } from './assembly';

/** The account that everything is in here: no real one has this number. */
export const account = '000000000000';

/** The property by which a template may name a resource itself. */
const nameProperties: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
};

/** The name that a resource has here, the same at each start: its stack's and its own, unless its template gives one. */
export function physicalName({ id, properties, stack, type }: Resource): string {
  const given = properties[nameProperties[type] ?? ''];
  if (typeof given === 'string') return given;

  const name = `${stack.name}-${id}`;
  return type === 'AWS::S3::Bucket' ? name.toLowerCase() : name;
}
