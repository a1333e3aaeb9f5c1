// Serves the folder given until it is killed, and prints where: `embedded-engine-crash.test.ts` starts and kills it.
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';

const [folder] = process.argv.slice(2);
const { endpoint } = await startEmbeddedDynamoDb({ folder });
process.stdout.write(`${endpoint}\n`);
