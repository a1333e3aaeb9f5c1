import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { apiError, isApiError } from './api-error';
import type { Engine } from './engine';

// DynamoDB's own limit on a request.
const MOST_BYTES = 16 * 1024 * 1024;

/** A server, not yet listening, that speaks DynamoDB's JSON protocol. Signatures are not checked. */
export function serveEngine(engine: Engine): Server {
  const server = createServer((request, response) => {
    void answer(engine, request).then(({ status, body }) => {
      send(response, status, body);
    });
  });
  // A process that was busy for seconds must not find that its idle connection is just being closed.
  server.keepAliveTimeout = 0;
  return server;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

async function answer(engine: Engine, request: IncomingMessage): Promise<Answer> {
  try {
    const body = await bodyOf(request);
    return { status: 200, body: await engine(operationOf(request), body) };
  } catch (error) {
    if (isApiError(error)) return { status: error.statusCode, body: error.body };

    console.error('The embedded DynamoDB failed', error);
    const message = error instanceof Error ? error.message : String(error);
    return {
      status: 500,
      body: { __type: 'com.amazon.coral.service#InternalServerError', message },
    };
  }
}

async function bodyOf(request: IncomingMessage): Promise<object> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      throw apiError('SerializationException', 'The request is larger than 16 MB');
    chunks.push(chunk);
  }

  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // told below, with what is JSON and no object
  }
  throw apiError('SerializationException', 'The body of the request is not a JSON object');
}

function operationOf({ headers }: IncomingMessage): string {
  const target = headers['x-amz-target'];
  return (typeof target === 'string' ? target.split('.')[1] : undefined) ?? '';
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(text),
    'x-amzn-requestid': randomUUID(),
  });
  response.end(text);
}
