import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { replyWith, type Reply } from './reply';

/** A request that was read whole. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

// API Gateway takes no larger request.
const mostBytes = 10 * 1024 * 1024;

/** A certificate for this machine and its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

interface Place {
  readonly port: number;
  /** Without it the server speaks plain http. */
  readonly certificate?: Certificate;
}

/** Answers requests to 127.0.0.1, and to nobody who came by another name. */
export async function serve(
  { certificate, port }: Place,
  answer: (asked: Asked) => Promise<Reply>,
): Promise<Server> {
  const listener: RequestListener = (request, response) => {
    void replyTo(request, answer).then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    const message = `The service cannot listen on port ${port}. Stop what uses it, or choose another.`;
    throw new Error(message, { cause });
  });
  return server;
}

async function replyTo(
  request: IncomingMessage,
  answer: (asked: Asked) => Promise<Reply>,
): Promise<Reply> {
  const { headers, method = 'GET', url: path = '/' } = request;
  // A page elsewhere that has its own name resolve to this machine must not reach the demo accounts.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) {
    return replyWith(403, { message: 'Forbidden' });
  }

  try {
    const body = await bodyOf(request);
    if (!body) return replyWith(413, { message: 'Request Entity Too Large' });
    return await answer({ method, url: new URL(path, 'http://127.0.0.1'), headers, body });
  } catch (error) {
    console.error(error instanceof Error ? error.message : 'The local service failed');
    return replyWith(500, { message: 'Internal Server Error' });
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes <= mostBytes ? Buffer.concat(chunks) : undefined;
}
