import * as z from 'zod';
import type { StatedMapping } from './stated-mappings';
import type { EventRecord } from './stream-event';

/** A batch that a function did not take, however often it was tried. */
export interface DeadLetter {
  readonly mapping: string;
  readonly functionName: string;
  /** What went wrong the last time. */
  readonly cause: string;
  readonly streamArn: string;
  readonly firstSequenceNumber: string;
  readonly lastSequenceNumber: string;
  readonly records: number;
  /** ISO time. */
  readonly at: string;
}

interface Around {
  readonly invoke: (functionName: string, event: object) => Promise<unknown>;
  readonly bury: (letter: DeadLetter) => void;
  /** Resolves when a batch that failed so often may be tried again; false where it should not be any more. */
  readonly mayRetry: (attempts: number) => Promise<boolean>;
}

/**
 * Hands a batch to its function until it is taken or has failed too often. A batch that failed as a whole is
 * halved where its mapping says so, which is no retry; one that failed in part goes on from the first item that failed.
 * Gives whether it is dealt with: false where it was left because it may not be tried any more.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html
 */
export async function deliverBatch(
  mapping: StatedMapping,
  records: readonly EventRecord[],
  around: Around,
  attempts = 0,
): Promise<boolean> {
  const { bisects, functionName, name, retries, streamArn } = mapping;
  const outcome = await outcomeOf(mapping, records, around);
  const rest = records.slice(outcome.done);
  const [first] = rest;
  const last = rest.at(-1);
  if (!first || !last) return true;

  const halve = bisects && outcome.done === 0 && outcome.whole && rest.length > 1;
  if (!halve && attempts >= retries) {
    around.bury({
      mapping: name,
      functionName,
      cause: outcome.cause,
      streamArn,
      firstSequenceNumber: first.dynamodb.SequenceNumber,
      lastSequenceNumber: last.dynamodb.SequenceNumber,
      records: rest.length,
      at: new Date().toISOString(),
    });
    return true;
  }
  if (!(await around.mayRetry(attempts))) return false;
  if (!halve) return deliverBatch(mapping, rest, around, attempts + 1);

  const half = Math.floor(rest.length / 2);
  return (
    (await deliverBatch(mapping, rest.slice(0, half), around, attempts)) &&
    (await deliverBatch(mapping, rest.slice(half), around, attempts))
  );
}

interface Outcome {
  /** How many of the first records need not be handed over again. */
  readonly done: number;
  /** Whether the function failed for all, rather than told which. */
  readonly whole: boolean;
  readonly cause: string;
}

async function outcomeOf(
  { functionName, reportsItems }: StatedMapping,
  records: readonly EventRecord[],
  { invoke }: Around,
): Promise<Outcome> {
  try {
    const answer = await invoke(functionName, { Records: records });
    if (!reportsItems) return { done: records.length, whole: false, cause: '' };

    const failures = answerSchema.parse(answer)?.batchItemFailures ?? [];
    const places = failures.map(({ itemIdentifier }) =>
      records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
    );
    const cause = 'The function reported items that failed';
    // An item that is not in the batch fails all of it.
    if (places.includes(-1)) return { done: 0, whole: true, cause };
    return { done: Math.min(records.length, ...places), whole: false, cause };
  } catch (error) {
    return { done: 0, whole: true, cause: error instanceof Error ? error.message : String(error) };
  }
}

const answerSchema = z
  .object({
    batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish(),
  })
  .nullish();
