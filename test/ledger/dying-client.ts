import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where a process is killed: just before one of its calls of AWS, or once it was done there and before it is known here. */
export interface Death {
  readonly moment: 'before' | 'after';
  /** Which call, counted from 1 in the order in which they begin. */
  readonly call: number;
}

/** Makes a client's process die at a call: that one and all later ones throw. Gives whether it came to that. */
export function dieAt({ middlewareStack }: DynamoDBDocumentClient, death: Death): () => boolean {
  let calls = 0;
  let dead = false;
  const die = () => {
    dead = true;
    throw new Error('killed');
  };

  middlewareStack.add(
    (next) => async (given) => {
      if (dead) die();
      calls += 1;
      const isLast = calls === death.call;
      if (isLast && death.moment === 'before') die();
      const answer = await next(given);
      if (isLast) die();
      return answer;
    },
    { step: 'initialize' },
  );
  return () => dead;
}
