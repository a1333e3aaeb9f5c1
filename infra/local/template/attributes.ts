import type { Resource } from './assembly';
import { account, physicalName } from './physical-name';

type Write = (name: string, region: string) => string;

const arn =
  (service: string, kind = ''): Write =>
  (name, region) =>
    `arn:aws:${service}:${region}:${account}:${kind}${name}`;
const itself: Write = (name) => name;
const queueUrl: Write = (name, region) => `https://sqs.${region}.amazonaws.com/${account}/${name}`;

/** What `Ref` gives for the types where it is not the name. */
const references: Readonly<Record<string, Write>> = {
  'AWS::SNS::Topic': arn('sns'),
  'AWS::SQS::Queue': queueUrl,
};

const attributes: Readonly<Record<string, Readonly<Record<string, Write>>>> = {
  'AWS::ApiGatewayV2::Api': {
    ApiId: itself,
    ApiEndpoint: (name, region) => `https://${name}.execute-api.${region}.amazonaws.com`,
  },
  'AWS::DynamoDB::Table': { Arn: arn('dynamodb', 'table/') },
  'AWS::IAM::Role': { Arn: (name) => `arn:aws:iam::${account}:role/${name}` },
  'AWS::KMS::Key': { Arn: arn('kms', 'key/') },
  'AWS::Lambda::Function': { Arn: arn('lambda', 'function:') },
  'AWS::S3::Bucket': {
    Arn: (name) => `arn:aws:s3:::${name}`,
    DomainName: (name) => `${name}.s3.amazonaws.com`,
    RegionalDomainName: (name, region) => `${name}.s3.${region}.amazonaws.com`,
  },
  'AWS::SNS::Topic': { TopicArn: arn('sns'), TopicName: itself },
  'AWS::SQS::Queue': { Arn: arn('sqs'), QueueName: itself, QueueUrl: queueUrl },
};

/** What `Ref` gives for a resource: its name for most, an address for some. */
export function referenceTo(resource: Resource): string {
  const write = references[resource.type] ?? itself;
  return write(physicalName(resource), resource.stack.region);
}

/** What `Fn::GetAtt` gives for a resource; undefined where it is not known here. */
export function attributeOf(resource: Resource, attribute: string): string | undefined {
  const write = attributes[resource.type]?.[attribute];
  return write?.(physicalName(resource), resource.stack.region);
}
