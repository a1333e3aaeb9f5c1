import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';

// Runs the bundled functions in a thread of their own, with the environment that it was given.
const { folder, names } = z
  .object({ folder: z.string(), names: z.array(z.string()) })
  .parse(workerData);
const callSchema = z.object({ id: z.number(), name: z.string(), event: z.unknown().optional() });
const moduleSchema = z.object({
  handler: z.custom<Handler>((value) => typeof value === 'function'),
});
type Handler = (event: unknown) => Promise<unknown>;

const load = async (file: string): Promise<unknown> =>
  import(pathToFileURL(join(folder, file)).href);

const handlers = new Map(
  await Promise.all(
    names.map(async (name) => {
      const { handler } = moduleSchema.parse(await load(join(name, 'index.mjs')));
      return [name, handler] as const;
    }),
  ),
);
const { whoMayCall } = z.object({ whoMayCall: z.unknown() }).parse(await load('who-may-call.mjs'));

parentPort?.on('message', (message: unknown) => {
  const { id, name, event } = callSchema.parse(message);
  const call = handlers.get(name)?.(event) ?? Promise.reject(new Error(`No function ${name}`));
  call.then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) => parentPort?.postMessage({ id, failed: String(error) }),
  );
});
parentPort?.postMessage({ whoMayCall });
