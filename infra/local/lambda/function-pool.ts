import { randomUUID } from 'node:crypto';
import { executionEnvironment, type ExecutionEnvironment } from './execution-environment';
import type { FunctionHost } from './execution-environment';
import { functionFailure } from './function-failure';
import type { StatedFunction } from './stated-functions';

/** The most bytes that an event or an answer may have: Lambda's limit for calls that wait. */
const mostBytes = 6 * 1024 * 1024;

// Lambda has a thousand; a developer's machine has a few processors.
const mostAtOnce = 2;

/** A function that can be called. */
export interface FunctionPool {
  /** Rejects with an error whose name is what Lambda calls it, `ServiceException` once the pool was closed. */
  readonly invoke: (event: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Runs a function in threads that start when they are needed; one that ended is replaced for the next event. */
export function functionPool(stated: StatedFunction, host: FunctionHost): FunctionPool {
  const most = Math.min(mostAtOnce, stated.reserved ?? mostAtOnce);
  const all = new Set<ExecutionEnvironment>();
  const idle: ExecutionEnvironment[] = [];
  const waiting: ((environment: ExecutionEnvironment) => void)[] = [];
  let closed = false;

  return {
    async invoke(event) {
      // A thread that started now would be closed by nobody.
      if (closed) throw functionFailure('ServiceException', `${stated.name} was stopped`);
      const text = JSON.stringify(event);
      if (Buffer.byteLength(text) > mostBytes) {
        throw functionFailure('RequestEntityTooLarge', `${stated.name} takes at most 6 MB`);
      }
      const environment = await take();
      const result = await environment.run(text, randomUUID()).finally(() => {
        giveBack(environment);
      });
      if (Buffer.byteLength(result ?? '') > mostBytes) {
        const message = `${stated.name} may answer with at most 6 MB`;
        throw functionFailure('Function.ResponseSizeTooLarge', message);
      }
      return result === undefined ? null : (JSON.parse(result) as unknown);
    },
    async close() {
      closed = true;
      await Promise.all([...all].map((each) => each.close()));
    },
  };

  async function take(): Promise<ExecutionEnvironment> {
    const free = idle.pop();
    if (free?.isAlive()) return free;
    if (free) all.delete(free);
    if (all.size < most) return start();
    return new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(environment: ExecutionEnvironment): void {
    const next = waiting.shift();
    if (environment.isAlive()) {
      if (next) next(environment);
      else idle.push(environment);
      return;
    }
    all.delete(environment);
    if (!closed) next?.(start());
  }

  function start(): ExecutionEnvironment {
    const environment = executionEnvironment(stated, host);
    all.add(environment);
    return environment;
  }
}
