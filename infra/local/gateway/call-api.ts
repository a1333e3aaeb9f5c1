import { setTimeout as wait } from 'node:timers/promises';
import { replyWith, type Reply } from '../reply';
import type { Asked } from '../serve';
import { apiEvent } from './api-event';
import { askAuthorisers, type Invoke } from './ask-authoriser';
import { functionReply } from './function-reply';
import { matchRoute } from './match-route';
import type { GatewayRoute } from './route-table';

interface Gateway {
  readonly routes: readonly GatewayRoute[];
  readonly invoke: Invoke;
  /** Takes what went wrong in a function, which whoever calls is not told. */
  readonly log: (text: string) => void;
}

/** Does what API Gateway does with a call: finds its route, asks the authoriser who calls, and then the function. */
export function callApi({ invoke, log, routes }: Gateway): (asked: Asked) => Promise<Reply> {
  const ask = askAuthorisers(invoke);

  return async (asked) => {
    try {
      const matched = matchRoute(routes, asked.method, asked.url.pathname);
      if (!matched) return replyWith(404, { message: 'Not Found' });

      const { pathParameters, route } = matched;
      const event = apiEvent(asked, route.key, pathParameters);
      const known = route.authoriser && (await ask(route.authoriser, event));
      if (known?.who === 'nobody') return replyWith(401, { message: 'Unauthorized' });
      if (known?.who === 'refused') return replyWith(403, { message: 'Forbidden' });

      const { requestContext } = event;
      const called = known
        ? { ...event, requestContext: { ...requestContext, authorizer: { lambda: known.context } } }
        : event;
      return await answerInTime(invoke(route.functionArn, called), route.timeoutMilliseconds);
    } catch (error) {
      return refusalOf(error, log);
    }
  };
}

async function answerInTime(answer: Promise<unknown>, milliseconds: number): Promise<Reply> {
  const stop = new AbortController();
  const late = wait(milliseconds, replyWith(503, { message: 'Service Unavailable' }), {
    signal: stop.signal,
  }).catch(() => replyWith(503, { message: 'Service Unavailable' }));
  return Promise.race([answer.then(functionReply), late]).finally(() => {
    stop.abort();
  });
}

function refusalOf(error: unknown, log: (text: string) => void): Reply {
  if (error instanceof URIError) return replyWith(400, { message: 'Bad Request' });
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  if (name === 'RequestEntityTooLarge') {
    return replyWith(413, { message: 'Request Entity Too Large' });
  }
  log(`${name}: ${message}\n`);
  return replyWith(500, { message: 'Internal Server Error' });
}
