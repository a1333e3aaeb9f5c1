import { apiError } from './api-error';
import type { StreamLog } from './stream-log';

/** Where reading is asked to begin. */
interface Start {
  readonly ShardIteratorType:
    'TRIM_HORIZON' | 'LATEST' | 'AT_SEQUENCE_NUMBER' | 'AFTER_SEQUENCE_NUMBER';
  readonly SequenceNumber?: string | undefined;
}

/** The number after which reading begins. Throws where the record that it is to begin at is no longer kept, or is none of the table's. */
export async function positionOf(
  log: StreamLog,
  table: string,
  { SequenceNumber, ShardIteratorType }: Start,
): Promise<number> {
  if (ShardIteratorType === 'TRIM_HORIZON') return 0;
  if (ShardIteratorType === 'LATEST') return log.last();

  if (SequenceNumber === undefined) {
    throw apiError('ValidationException', `${ShardIteratorType} needs a SequenceNumber`);
  }
  const number = Number(SequenceNumber);
  if (number > log.last()) {
    throw apiError('ValidationException', 'No record has this SequenceNumber yet');
  }
  if (!(await log.has(table, number))) {
    throw apiError(
      'TrimmedDataAccessException',
      'The operation attempted to read past the oldest stream record in a shard',
    );
  }
  return ShardIteratorType === 'AT_SEQUENCE_NUMBER' ? number - 1 : number;
}
