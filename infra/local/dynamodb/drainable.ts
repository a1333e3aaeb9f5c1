import type { Engine } from './engine';

/** An engine, and a wait for all requests that it has in hand: they may outlive the connection that they came by. */
export function drainable(engine: Engine): {
  readonly engine: Engine;
  readonly drained: () => Promise<unknown>;
} {
  const running = new Set<Promise<object>>();

  return {
    engine: (operation, request) => {
      const answer = engine(operation, request).finally(() => running.delete(answer));
      running.add(answer);
      return answer;
    },
    drained: () => Promise.allSettled(running),
  };
}
