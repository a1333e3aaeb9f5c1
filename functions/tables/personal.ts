import type { FieldValues } from '#domain/return/return';
import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { personalKey, type VersionKey } from './keys';
import type { Tables } from './tables';

const personalSchema = z.object({
  contactName: z.string().exactOptional(),
  contactEmail: z.string().exactOptional(),
  certifierName: z.string().exactOptional(),
});

/** Who was named in a version as contact and certifier; nothing where that was erased. */
export async function readPersonal(
  { client, projections }: Tables,
  version: VersionKey,
): Promise<Partial<FieldValues>> {
  const { Item = {} } = await client.send(
    new GetCommand({ TableName: projections, Key: personalKey(version), ConsistentRead: true }),
  );
  return personalSchema.parse(Item);
}

/** Erases who was named in a version. The facts stay as they are. */
export async function erasePersonal(
  { client, projections }: Tables,
  version: VersionKey,
): Promise<void> {
  await client.send(new DeleteCommand({ TableName: projections, Key: personalKey(version) }));
}
