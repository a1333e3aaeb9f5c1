import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { FunctionNeeds } from './function-needs';
import type { DataStack } from './stacks/data-stack';

const writes = new Set(['DeleteItem', 'PutItem', 'PutObject', 'UpdateItem']);

/** Gives a function the actions that it needs by their names, on the tables and the bucket by theirs. */
export function grant(to: Function, needs: FunctionNeeds, data: DataStack): void {
  const { facts = [], originals = [], projections = [] } = needs;
  const allow = (actions: readonly string[], resource: string) => {
    if (actions.length === 0) return;
    to.addToRolePolicy(new PolicyStatement({ actions: [...actions], resources: [resource] }));
  };
  allow(named('dynamodb', facts), data.facts.tableArn);
  allow(named('dynamodb', projections), data.projections.tableArn);
  allow(named('s3', originals), data.originals.bucket.arnForObjects('*'));
  useKey(to, data, 'dynamodb', [...facts, ...projections]);
  useKey(to, data, 's3', originals);
}

/** The key opens only by way of the service that keeps the data. */
function useKey(to: Function, { key }: DataStack, service: string, actions: readonly string[]) {
  if (actions.length === 0) return;
  const written = actions.some((action) => writes.has(action));
  to.addToRolePolicy(
    new PolicyStatement({
      actions: ['kms:Decrypt', ...(written ? ['kms:Encrypt', 'kms:GenerateDataKey'] : [])],
      conditions: {
        StringEquals: { 'kms:ViaService': `${service}.${Stack.of(to).region}.amazonaws.com` },
      },
      resources: [key.keyArn],
    }),
  );
}

function named(service: string, actions: readonly string[]): readonly string[] {
  return actions.map((action) => `${service}:${action}`);
}
