// Started in a process of its own: loads a function's bundle as it is deployed, gives it one event, and says what that took.
import { pathToFileURL } from 'node:url';

const [, , bundle, event] = process.argv;
const before = process.cpuUsage();
const { handler } = await import(pathToFileURL(bundle).href);
const answer = await handler(JSON.parse(event), {}).catch(({ name }) => ({ statusCode: name }));
const { system, user } = process.cpuUsage(before);
process.stdout.write(
  `\n${JSON.stringify({ cpuMs: (system + user) / 1000, status: answer?.statusCode ?? 200 })}`,
  () => process.exit(),
);
