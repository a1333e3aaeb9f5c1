// Writes transactions to the folder given, several at a time and as fast as it can, until it is killed. Each line that it
// prints is the number of a transaction that was acknowledged. `embedded-engine.test.ts` starts and kills it.
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { connect } from './on-each-engine';
import { createTestTable, transact } from './test-table';
import { transactionOf } from './storm-transaction';

const [folder = '', first = '0'] = process.argv.slice(2);
const { endpoint, close } = await startEmbeddedDynamoDb({ folder });
const engine = connect(endpoint, close);
await createTestTable(engine).catch(() => undefined); // there from the storm before

let next = Number(first);
const write = async () => {
  for (;;) {
    const number = next;
    next += 1;
    await transact(engine, transactionOf(number), { ClientRequestToken: `storm-${number}` });
    process.stdout.write(`${number}\n`);
  }
};
await Promise.all([write(), write(), write()]);
