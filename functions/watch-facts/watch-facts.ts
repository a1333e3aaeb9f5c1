import * as z from 'zod';

/** A fact that somebody changed or removed, which nothing in this service may do. */
export interface ChangedFact {
  readonly change: 'MODIFY' | 'REMOVE';
  readonly pk: string;
  readonly sk: string;
  /** Number of the record in the stream, which still holds the item as it was for a day. */
  readonly sequenceNumber: string;
}

interface Dependencies {
  /** Told of every fact that was changed or removed, and of nothing else. */
  readonly alarm: (fact: ChangedFact) => void;
}

/** Raises an alarm for each record of the facts' stream that is no insert: no role may update or delete, so none is legitimate. */
export function watchFacts({ alarm }: Dependencies) {
  return (event: unknown): Promise<void> => {
    for (const { dynamodb, eventName: change } of eventSchema.parse(event).Records) {
      if (change === 'INSERT') continue;
      const { Keys, SequenceNumber: sequenceNumber } = dynamodb;
      alarm({ change, pk: Keys.pk.S, sk: Keys.sk.S, sequenceNumber });
    }
    return Promise.resolve();
  };
}

const text = z.object({ S: z.string() });
const eventSchema = z.object({
  Records: z.array(
    z.object({
      eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
      dynamodb: z.object({ Keys: z.object({ pk: text, sk: text }), SequenceNumber: z.string() }),
    }),
  ),
});
