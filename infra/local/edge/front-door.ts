import type { Reply } from '../reply';
import { replyWith } from '../reply';
import type { Asked } from '../serve';
import { servePane } from '../serve-pane';
import type { Behaviour } from './stated-edge';

interface Behind {
  readonly api: (asked: Asked) => Promise<Reply>;
  readonly behaviours: readonly Behaviour[];
  /** Where the pane's files are. */
  readonly files: string;
}

/** Does what CloudFront does with a request: to the API with its secret, or to the pane's files, and its headers on the answer. */
export function frontDoor({ api, behaviours, files }: Behind): (asked: Asked) => Promise<Reply> {
  return async (asked) => {
    const behaviour = behaviours.find(({ expression }) => expression.test(asked.url.pathname));
    if (!behaviour) return replyWith(404, { message: 'Not Found' });

    const { headers, requestHeaders, to } = behaviour;
    const reply =
      to === 'api'
        ? await api({ ...asked, headers: { ...asked.headers, ...requestHeaders } })
        : await fileFor(asked, files);
    return { ...reply, headers: { ...reply.headers, ...headers } };
  };
}

async function fileFor({ method, url }: Asked, folder: string): Promise<Reply> {
  const file = method === 'GET' ? await servePane(folder, url.pathname) : undefined;
  return file ?? replyWith(404, { message: 'Not Found' });
}
