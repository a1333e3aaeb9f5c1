import { runsHere } from '../lambda/stated-functions';
import type { Assembly, Resource } from './assembly';

const emulated = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::CDK::Metadata',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
]);

/** What people call the rest, by how its type begins. */
const words: readonly (readonly [start: string, word: string])[] = [
  ['AWS::ApiGatewayV2::Stage', 'throttling and access logs of the API'],
  ['AWS::Budgets::', 'budgets'],
  ['AWS::CertificateManager::', 'certificates'],
  ['AWS::CloudFront::', 'access of CloudFront to its origins'],
  ['AWS::CloudWatch::Alarm', 'alarms'],
  ['AWS::CloudWatch::Composite', 'alarms'],
  ['AWS::CloudWatch::Dashboard', 'dashboard'],
  ['AWS::IAM::', 'permissions (IAM)'],
  ['AWS::KMS::', 'encryption keys (KMS)'],
  ['AWS::Lambda::Permission', 'permissions (IAM)'],
  ['AWS::Logs::', 'log groups'],
  ['AWS::Route53::', 'DNS'],
  ['AWS::S3::BucketPolicy', 'bucket policies'],
  ['AWS::SecretsManager::', 'rotation and access of secrets'],
  ['AWS::SNS::', 'notifications (SNS)'],
  ['AWS::SQS::', 'queues (dead letters are kept in a list)'],
  ['AWS::WAFv2::', 'firewall (WAF)'],
  ['Custom::', 'custom resources of deployments'],
];

/** What a template has that is not emulated here, each kind once and in people's words. */
export function notEmulated({ stacks }: Assembly): readonly string[] {
  const resources = stacks.flatMap((stack) => [...stack.resources.values()]);
  return [...new Set(resources.flatMap(wordFor))].sort();
}

function wordFor(resource: Resource): readonly string[] {
  const { type } = resource;
  if (emulated.has(type) || runsHere(resource)) return [];
  if (type === 'AWS::Lambda::Function') return ['functions of CDK’s own for deployments'];
  return [words.find(([start]) => type.startsWith(start))?.[1] ?? type];
}
