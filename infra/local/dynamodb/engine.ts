import type { Store } from 'dynalite/db/index.js';
import { apiError } from './api-error';
import { oneAtATime } from './one-at-a-time';
import { call } from './operations';
import type { StreamLog } from './stream-log';
import { describeStream, getRecords, getShardIterator, listStreams } from './streams';
import type { AllSettings } from './table-settings';
import {
  createTable,
  deleteTable,
  describeTable,
  describeTimeToLive,
  updateTimeToLive,
} from './tables';
import { transactGet } from './transact-get';
import { transactWrite } from './transact-write';
import { writeItem } from './write-item';

/** Answers one request of the API of DynamoDB or of DynamoDB Streams. Rejects with an `ApiError` if it is refused. */
export type Engine = (operation: string, request: object) => Promise<object>;

/**
 * DynamoDB on a store of dynalite. Writes, and reads of several items, take turns. Other reads do not wait: each is one
 * get or one iterator, which LevelDB serves from one moment, and every write is one batch.
 */
export function createEngine(store: Store, settings: AllSettings, log: StreamLog): Engine {
  const inTurn = oneAtATime();
  const parts = { store, settings, log };

  return async (operation, request) => {
    switch (operation) {
      case 'GetItem':
      case 'ListTables':
      case 'Query':
      case 'Scan':
        return call(store, operation, request);
      case 'BatchGetItem':
        return inTurn(() => call(store, operation, request));
      case 'BatchWriteItem':
      case 'DeleteItem':
      case 'PutItem':
      case 'UpdateItem':
        return inTurn(() => writeItem(parts, operation, request));
      case 'TransactGetItems':
        return inTurn(() => transactGet(parts, request));
      case 'TransactWriteItems':
        return inTurn(() => transactWrite(parts, request));
      case 'CreateTable':
        return inTurn(() => createTable(parts, request));
      case 'DeleteTable':
        return inTurn(() => deleteTable(parts, request));
      case 'DescribeTable':
        return describeTable(parts, request);
      case 'DescribeTimeToLive':
        return describeTimeToLive(parts, request);
      case 'UpdateTimeToLive':
        return inTurn(() => updateTimeToLive(parts, request));
      case 'ListStreams':
        return listStreams(parts, request);
      case 'DescribeStream':
        return describeStream(parts, request);
      case 'GetShardIterator':
        return getShardIterator(parts, request);
      case 'GetRecords':
        return getRecords(parts, request);
      default:
        throw apiError(
          'UnknownOperationException',
          `The embedded DynamoDB has no operation ${operation}`,
        );
    }
  };
}
