import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { functionFailure } from './function-failure';
import { lambdaEnvironment } from './lambda-environment';
import type { StatedFunction } from './stated-functions';

/** A thread that has a function's code loaded, and takes one event at a time. */
export interface ExecutionEnvironment {
  /** Gives the JSON that the function answered. Rejects as Lambda does where it throws, ends or takes too long. */
  readonly run: (event: string, requestId: string) => Promise<string | undefined>;
  readonly isAlive: () => boolean;
  readonly close: () => Promise<void>;
}

/** What every function needs to run here. */
export interface FunctionHost {
  /** The module that the thread starts with. */
  readonly file: string;
  /** Added to the template's environment: where the services are that it calls. */
  readonly settings: Readonly<Record<string, string>>;
  /** Takes what functions write to their standard error. */
  readonly log: (text: string) => void;
}

/** Starts a thread for a function, with the memory and the environment that its template states, and no other. */
export function executionEnvironment(
  stated: StatedFunction,
  { file, log, settings }: FunctionHost,
): ExecutionEnvironment {
  const { arn, folder, handler, memoryMegabytes, name, timeoutMilliseconds } = stated;
  const worker = new Worker(file, {
    env: { ...lambdaEnvironment(stated), ...stated.environment, ...settings },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    stderr: true,
    stdout: true,
    workerData: { folder, handler },
  });
  worker.stdout.resume();
  worker.stderr.setEncoding('utf8').on('data', log);

  let alive = true;
  let settle: ((message: Message) => void) | undefined;
  const next = () =>
    new Promise<Message>((resolve) => {
      if (alive) settle = resolve;
      else resolve({ failed: ended });
    });
  const stop = (failed: Message['failed']) => {
    alive = false;
    settle?.({ failed });
  };
  worker.on('message', (message: unknown) => settle?.(messageSchema.parse(message)));
  worker.on('error', (error) => {
    stop({ type: 'Runtime.ExitError', message: error.message });
  });
  worker.on('exit', () => {
    stop(ended);
  });
  const loaded = next();
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    memoryLimitInMB: String(memoryMegabytes),
  };

  return {
    isAlive: () => alive,
    async close() {
      await worker.terminate();
    },
    async run(event, awsRequestId) {
      const start = await loaded;
      if (start.failed) {
        // Code that does not load does not load the next time either, but Lambda tries it.
        alive = false;
        void worker.terminate();
        throw functionFailure(start.failed.type, start.failed.message);
      }

      const timer = setTimeout(() => {
        const seconds = (timeoutMilliseconds / 1000).toFixed(2);
        stop({ type: 'Sandbox.Timedout', message: `Task timed out after ${seconds} seconds` });
        void worker.terminate();
      }, timeoutMilliseconds);
      const answered = next();
      const deadline = Date.now() + timeoutMilliseconds;
      worker.postMessage({ event, deadline, context: { ...context, awsRequestId } });
      const { failed, result } = await answered;
      clearTimeout(timer);
      if (failed) throw functionFailure(failed.type, failed.message);
      return result;
    },
  };
}

const failureSchema = z.object({ type: z.string(), message: z.string() });
const messageSchema = z.object({
  failed: failureSchema.optional(),
  result: z.string().optional(),
});
type Message = z.infer<typeof messageSchema>;

const ended = { type: 'Runtime.ExitError', message: 'The function ended before it answered' };
