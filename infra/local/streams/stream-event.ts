import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

/** A record as Lambda hands it to a function. */
export interface EventRecord {
  readonly eventName: string;
  readonly dynamodb: { readonly SequenceNumber: string };
}

/** Writes a record of a stream as Lambda hands it over: times in seconds, binary values in base64. */
export function eventRecord(record: StreamRecord, streamArn: string): EventRecord {
  const { dynamodb, eventName = '', ...others } = record;
  const { ApproximateCreationDateTime: time, SequenceNumber = '', ...change } = dynamodb ?? {};
  return {
    ...others,
    eventName,
    dynamodb: {
      ...(time && { ApproximateCreationDateTime: Math.floor(time.getTime() / 1000) }),
      ...(inJson(change) as object),
      SequenceNumber,
    },
    eventSourceARN: streamArn,
  } as EventRecord;
}

function inJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(inJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inJson(each)]));
}
