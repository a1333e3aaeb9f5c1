import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { FunctionNeeds } from './function-needs';
import type { DataStack } from './stacks/data-stack';

const writes = new Set(['DeleteItem', 'PutItem', 'PutObject']);

/** Gives a function the actions that it needs by their names, on the tables and the bucket by theirs. */
export function grant(to: Function, needs: FunctionNeeds, data: DataStack): void {
  const { facts = [], originals = [], projections = [] } = needs;

  allow(to, 'dynamodb', facts, data.facts.tableArn);
  allow(to, 'dynamodb', projections, data.projections.tableArn);
  if (originals.length > 0) openWorkbooks(to, originals, data);

  // The key opens only by way of the service that keeps the data, and Lambda for the function's settings.
  useKey(to, data, 'lambda', ['Decrypt']);
  useKey(to, data, 'dynamodb', keyActions([...facts, ...projections]));
  useKey(to, data, 's3', keyActions(originals));
}

function openWorkbooks(to: Function, actions: readonly string[], data: DataStack): void {
  allow(to, 's3', actions, data.originals.bucket.arnForObjects('returns/*'));
  // As cdk-nag names the bucket of the other stack.
  const bucket = JSON.stringify({
    'Fn::GetStackOutput': {
      StackName: data.stackName,
      Region: data.region,
      OutputName: 'PublishOutputFnGetAttOriginalsBucket0D7D99C8ArnF99DD811',
    },
  });
  Validations.of(to.role ?? to).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${bucket}/returns/*]`,
    reason:
      'The workbooks of all organisations lie in one folder of one bucket, by keys that only the service makes: which one a caller may have is decided by who calls.',
  });
}

function keyActions(actions: readonly string[]): readonly string[] {
  if (actions.length === 0) return [];
  const written = actions.some((action) => writes.has(action));
  return ['Decrypt', ...(written ? ['Encrypt', 'GenerateDataKey'] : [])];
}

function useKey(to: Function, { key }: DataStack, service: string, actions: readonly string[]) {
  const through = `${service}.${Stack.of(to).region}.amazonaws.com`;
  allow(to, 'kms', actions, key.keyArn, { StringEquals: { 'kms:ViaService': through } });
}

function allow(
  to: Function,
  service: string,
  actions: readonly string[],
  resource: string,
  conditions: Readonly<Record<string, unknown>> = {},
): void {
  if (actions.length === 0) return;
  to.addToRolePolicy(
    new PolicyStatement({
      actions: actions.map((action) => `${service}:${action}`),
      conditions,
      resources: [resource],
    }),
  );
}
