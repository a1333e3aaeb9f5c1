import type { AddressInfo } from 'node:net';
import type { Reply } from '../reply';
import { serve, type Asked } from '../serve';
import { checksumRefusal } from './checksum-refusal';
import { objectFolder, type StoredObject } from './object-folder';
import { signatureRefusal, type Refusal } from './signature-refusal';

/** A version of an object that was put. */
export interface CreatedObject {
  readonly bucket: string;
  readonly key: string;
  readonly size: number;
  readonly versionId: string;
}

interface Options {
  readonly buckets: readonly string[];
  /** Told of each version of an object when it is there. */
  readonly created?: (object: CreatedObject) => void;
  readonly folder: string;
  readonly now?: () => Date;
}

/** Serves buckets from a folder as S3 does, as far as PutObject, GetObject and HeadObject with their versions. */
export async function serveBuckets({ buckets, created, folder, now = () => new Date() }: Options) {
  const objects = objectFolder(folder);
  const server = await serve({ port: 0 }, async (asked) =>
    // A browser asks before it sends to another address; the pane's is this machine's too.
    asked.method === 'OPTIONS'
      ? { status: 200, headers: forBrowsers(asked), body: '' }
      : withHeaders(await answer(asked), forBrowsers(asked)),
  );
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };

  async function answer(asked: Asked): Promise<Reply> {
    const refused = signatureRefusal(asked, now());
    if (refused) return refuse(refused);

    const [, bucket = '', ...rest] = asked.url.pathname.split('/');
    const key = decodeURIComponent(rest.join('/'));
    if (!buckets.includes(bucket)) return refuse(missing('NoSuchBucket'));
    if (asked.method === 'PUT') return put(asked, bucket, key);

    if (asked.method === 'GET' || asked.method === 'HEAD') {
      const version = asked.url.searchParams.get('versionId') ?? undefined;
      const found = await objects.get(bucket, key, version);
      if (found) return replyOf(found, asked.method === 'HEAD');
      return refuse(missing(version === undefined ? 'NoSuchKey' : 'NoSuchVersion'));
    }
    return refuse({ status: 501, code: 'NotImplemented', message: `No ${asked.method} here` });
  }

  async function put(asked: Asked, bucket: string, key: string): Promise<Reply> {
    const refused = checksumRefusal(asked);
    if (refused) return refuse(refused);
    if (asked.headers['if-none-match'] === '*' && (await objects.get(bucket, key))) {
      return refuse({ status: 412, code: 'PreconditionFailed', message: 'There is one already' });
    }
    const type = asked.headers['content-type'] ?? 'binary/octet-stream';
    const { entityTag, versionId } = await objects.put(bucket, key, asked.body, type);
    created?.({ bucket, key, size: asked.body.length, versionId });
    return { status: 200, headers: { etag: entityTag, 'x-amz-version-id': versionId }, body: '' };
  }
}

function replyOf(object: StoredObject, headOnly: boolean): Reply {
  return {
    status: 200,
    headers: {
      'content-length': String(object.body.length),
      'content-type': object.contentType,
      etag: object.entityTag,
      'last-modified': new Date(object.modified).toUTCString(),
      'x-amz-version-id': object.versionId,
    },
    body: headOnly ? '' : object.body,
  };
}

function refuse({ code, message, status }: Refusal): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

function missing(code: string): Refusal {
  return { status: 404, code, message: 'The specified resource does not exist.' };
}

function forBrowsers({ headers }: Asked): Readonly<Record<string, string>> {
  return {
    'access-control-allow-headers': '*',
    'access-control-allow-methods': 'GET, HEAD, PUT',
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-expose-headers': 'ETag, x-amz-version-id',
  };
}

function withHeaders(reply: Reply, headers: Readonly<Record<string, string>>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}
