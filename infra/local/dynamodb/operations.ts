import batchGetItem from 'dynalite/actions/batchGetItem.js';
import batchWriteItem from 'dynalite/actions/batchWriteItem.js';
import createTable from 'dynalite/actions/createTable.js';
import deleteItem from 'dynalite/actions/deleteItem.js';
import deleteTable from 'dynalite/actions/deleteTable.js';
import describeTable from 'dynalite/actions/describeTable.js';
import getItem from 'dynalite/actions/getItem.js';
import listTables from 'dynalite/actions/listTables.js';
import putItem from 'dynalite/actions/putItem.js';
import query from 'dynalite/actions/query.js';
import scan from 'dynalite/actions/scan.js';
import updateItem from 'dynalite/actions/updateItem.js';
import type { Store } from 'dynalite/db/index.js';
import batchGetItemTypes from 'dynalite/validations/batchGetItem.js';
import batchWriteItemTypes from 'dynalite/validations/batchWriteItem.js';
import createTableTypes from 'dynalite/validations/createTable.js';
import deleteItemTypes from 'dynalite/validations/deleteItem.js';
import deleteTableTypes from 'dynalite/validations/deleteTable.js';
import describeTableTypes from 'dynalite/validations/describeTable.js';
import getItemTypes from 'dynalite/validations/getItem.js';
import validations from 'dynalite/validations/index.js';
import listTablesTypes from 'dynalite/validations/listTables.js';
import putItemTypes from 'dynalite/validations/putItem.js';
import queryTypes from 'dynalite/validations/query.js';
import scanTypes from 'dynalite/validations/scan.js';
import updateItemTypes from 'dynalite/validations/updateItem.js';

const operations = {
  BatchGetItem: { action: batchGetItem, validation: batchGetItemTypes },
  BatchWriteItem: { action: batchWriteItem, validation: batchWriteItemTypes },
  CreateTable: { action: createTable, validation: createTableTypes },
  DeleteItem: { action: deleteItem, validation: deleteItemTypes },
  DeleteTable: { action: deleteTable, validation: deleteTableTypes },
  DescribeTable: { action: describeTable, validation: describeTableTypes },
  GetItem: { action: getItem, validation: getItemTypes },
  ListTables: { action: listTables, validation: listTablesTypes },
  PutItem: { action: putItem, validation: putItemTypes },
  Query: { action: query, validation: queryTypes },
  Scan: { action: scan, validation: scanTypes },
  UpdateItem: { action: updateItem, validation: updateItemTypes },
};

/** An operation that dynalite has. */
export type Operation = keyof typeof operations;

/** The request as dynalite wants it, with its expressions parsed. Throws an `ApiError` if it is malformed. */
export function validated(store: Store, operation: Operation, request: object): object {
  const { types, custom } = operations[operation].validation;
  const data = validations.checkTypes(structuredClone(request), types);
  validations.checkValidations(data, types, custom, store);
  return data;
}

/** Runs an operation of dynalite on a validated request. Rejects with an `ApiError` if it is refused. */
export function run(store: Store, operation: Operation, data: object): Promise<object> {
  return new Promise((resolve, reject) => {
    operations[operation].action(store, data, (error, result) => {
      if (error) reject(error);
      else resolve(result ?? {});
    });
  });
}

/** Validates a request and runs it. */
export async function call(store: Store, operation: Operation, request: object): Promise<object> {
  return run(store, operation, validated(store, operation, request));
}
