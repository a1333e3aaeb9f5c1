import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Assembly, Resource } from './assembly';
import { physicalName } from './physical-name';
import type { Resolve } from './resolver';

/** A table as its template states it. */
export interface StatedTable {
  readonly resource: Resource;
  readonly input: CreateTableCommandInput & { readonly TableName: string };
  /** By which attribute items expire, where they do. */
  readonly timeToLive?: string;
}

/** The tables of a template. How they are encrypted, backed up and paid for is not theirs here. */
export function statedTables({ stacks }: Assembly, resolve: Resolve): readonly StatedTable[] {
  return stacks
    .flatMap(({ resources }) => [...resources.values()])
    .filter(({ type }) => type === 'AWS::DynamoDB::Table')
    .map((resource) => {
      const { AttributeDefinitions, GlobalSecondaryIndexes, KeySchema, ...stated } = schema.parse(
        resolve(pick(resource.properties), resource.stack),
      );
      const stream = stated.StreamSpecification?.StreamViewType;
      const expiry = stated.TimeToLiveSpecification;
      return {
        resource,
        input: {
          TableName: physicalName(resource),
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions,
          KeySchema,
          ...(GlobalSecondaryIndexes && { GlobalSecondaryIndexes }),
          ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: stream } }),
        },
        ...(expiry?.Enabled === true && { timeToLive: expiry.AttributeName }),
      };
    });
}

const keySchema = z.array(
  z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }),
);
const schema = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['B', 'N', 'S']) }),
  ),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.object({
          NonKeyAttributes: z.array(z.string()).exactOptional(),
          ProjectionType: z.enum(['ALL', 'INCLUDE', 'KEYS_ONLY']),
        }),
      }),
    )
    .optional(),
  KeySchema: keySchema,
  StreamSpecification: z
    .object({
      StreamViewType: z.enum(['KEYS_ONLY', 'NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE']),
    })
    .optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: z.boolean() }).optional(),
});

function pick(properties: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => Object.hasOwn(schema.shape, name)),
  );
}
