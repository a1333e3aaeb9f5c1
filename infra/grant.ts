import { Stack } from 'aws-cdk-lib';
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
  allow(to, 's3', originals, data.originals.bucket.arnForObjects('*'));

  // The key opens only by way of the service that keeps the data, and Lambda for the function's settings.
  useKey(to, data, 'lambda', ['Decrypt']);
  useKey(to, data, 'dynamodb', keyActions([...facts, ...projections]));
  useKey(to, data, 's3', keyActions(originals));
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
