import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { BuiltFunctions } from '../build-functions';

/** A route as its function states it, with the roles that may call it. */
export interface StatedRoute {
  readonly name: string;
  /** As API Gateway has it: `GET /returns/{period}`. */
  readonly route: string;
  readonly roles: readonly string[];
}

/** Functions that run in a thread of their own. */
export interface RunningFunctions {
  readonly routes: readonly StatedRoute[];
  /** Rejects where the function threw. */
  readonly invoke: (name: string, event: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts the bundled functions with a given environment. Rejects where one of them cannot start. */
export async function runFunctions(
  { folder, names }: BuiltFunctions,
  environment: Readonly<Record<string, string>>,
): Promise<RunningFunctions> {
  const worker = new Worker(join(folder, 'function-host.mjs'), {
    env: { ...process.env, ...environment },
    execArgv: [],
    workerData: { folder, names },
  });
  const [{ whoMayCall }] = readySchema.parse(await once(worker, 'message'));
  const routes = Object.entries(whoMayCall);

  const waiting = new Map<number, (reply: Reply) => void>();
  worker.on('message', (message: unknown) => {
    const reply = replySchema.parse(message);
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  let calls = 0;

  return {
    routes: routes.map(([name, stated]) => ({ name, ...stated })),
    async invoke(name, event) {
      calls += 1;
      const id = calls;
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        worker.postMessage({ id, name, event });
      });
      if (reply.failed !== undefined) throw new Error(`${name} failed: ${reply.failed}`);
      return reply.result;
    },
    async close() {
      await worker.terminate();
    },
  };
}

const statedSchema = z.object({ route: z.string(), roles: z.array(z.string()) });
const readySchema = z.tuple([z.object({ whoMayCall: z.record(z.string(), statedSchema) })]);
const replySchema = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  failed: z.string().exactOptional(),
});
type Reply = z.infer<typeof replySchema>;
