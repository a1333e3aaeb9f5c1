import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

// One execution environment of a function: a thread that loads its code once and takes one event at a time.
// It parses nothing that another program wrote: what comes in is from `execution-environment.ts`.
interface Given {
  readonly folder: string;
  readonly handler: string;
}
interface Call {
  /** The event as JSON. */
  readonly event: string;
  readonly context: object;
  readonly deadline: number;
}
type Handler = (event: unknown, context: object) => unknown;

const { folder, handler: stated } = workerData as Given;
const dot = stated.lastIndexOf('.');
const handler = load(stated.slice(0, dot), stated.slice(dot + 1));
handler.then(
  () => parentPort?.postMessage({ ready: true }),
  (error: unknown) => parentPort?.postMessage({ failed: failureOf(error) }),
);

parentPort?.on('message', (call: Call) => {
  answer(call).then(
    (result) => parentPort?.postMessage({ result }),
    (error: unknown) => parentPort?.postMessage({ failed: failureOf(error) }),
  );
});

async function load(file: string, name: string): Promise<Handler> {
  const path = ['.mjs', '.js', '.cjs']
    .map((extension) => join(folder, file + extension))
    .find((each) => existsSync(each));
  if (path === undefined) throw new Error(`There is no ${file} in the code of the function`);

  const loaded = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  const found = loaded[name];
  if (typeof found !== 'function') throw new Error(`${file} does not export the function ${name}`);
  return found as Handler;
}

async function answer({ context, deadline, event }: Call): Promise<string | undefined> {
  const getRemainingTimeInMillis = () => Math.max(0, deadline - Date.now());
  const result = await (await handler)(JSON.parse(event), { ...context, getRemainingTimeInMillis });
  return JSON.stringify(result);
}

function failureOf(error: unknown): { readonly type: string; readonly message: string } {
  if (error instanceof Error) return { type: error.name, message: error.message };
  return { type: 'Error', message: String(error) };
}
