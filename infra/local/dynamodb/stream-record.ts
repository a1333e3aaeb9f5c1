import { createHash } from 'node:crypto';
import type { Table } from 'dynalite/db/index.js';
import * as z from 'zod';
import type { Change, Item } from './change';
import { itemSize } from './item-size';

const item = z.record(z.string(), z.record(z.string(), z.unknown()));

/** A record of a stream as the API of DynamoDB Streams gives it: one change of one item. */
export const streamRecord = z.object({
  eventID: z.string(),
  eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
  eventVersion: z.literal('1.1'),
  eventSource: z.literal('aws:dynamodb'),
  awsRegion: z.string(),
  dynamodb: z.object({
    /** Seconds since 1970. */
    ApproximateCreationDateTime: z.number(),
    Keys: item,
    NewImage: item.optional(),
    OldImage: item.optional(),
    SequenceNumber: z.string(),
    /** Bytes of the keys and the images. */
    SizeBytes: z.number(),
    StreamViewType: z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']),
  }),
});

export type StreamRecord = z.infer<typeof streamRecord>;

/** What a table's stream says of a change, in as much detail as its view asks for. */
export function recordOf(
  { before, after }: Change,
  about: {
    readonly table: Table;
    readonly view: StreamRecord['dynamodb']['StreamViewType'];
    readonly number: number;
    /** Milliseconds since 1970. */
    readonly now: number;
  },
): StreamRecord {
  const { now, number, table, view } = about;
  const Keys = keysOf(after ?? before ?? {}, table);
  const images = {
    ...(after && view.startsWith('NEW_') && { NewImage: after }),
    ...(before && (view === 'OLD_IMAGE' || view === 'NEW_AND_OLD_IMAGES') && { OldImage: before }),
  };
  const SequenceNumber = sequenceNumber(number);
  const sizes = [Keys, ...Object.values(images)].map(itemSize);

  return {
    eventID: createHash('md5').update(`${table.TableArn}/${SequenceNumber}`).digest('hex'),
    eventName: nameOf(before, after),
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: table.TableArn.split(':')[3] ?? '',
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(now / 1000),
      Keys,
      ...images,
      SequenceNumber,
      SizeBytes: sizes.reduce((total, size) => total + size, 0),
      StreamViewType: view,
    },
  };
}

/** A record's number as DynamoDB writes it: 21 digits at least, which sort as the numbers do. */
export function sequenceNumber(number: number): string {
  return String(number).padStart(21, '0');
}

function nameOf(before: Item | undefined, after: Item | undefined): StreamRecord['eventName'] {
  if (!before) return 'INSERT';
  return after ? 'MODIFY' : 'REMOVE';
}

function keysOf(of: Item, { KeySchema }: Table): Item {
  return Object.fromEntries(
    KeySchema.map(({ AttributeName }) => [AttributeName, of[AttributeName] ?? {}]),
  );
}
