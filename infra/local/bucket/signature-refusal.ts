import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Asked } from '../serve';

/** Why S3 refuses a request. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/**
 * Why a request is refused by its signature, in its address or its header; undefined where it is good. The key is that of
 * every function here. https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export function signatureRefusal(asked: Asked, now: Date): Refusal | undefined {
  const { headers, url } = asked;
  const query = url.searchParams;
  const isPresigned = query.has('X-Amz-Signature');
  const header = headers.authorization ?? '';
  const part = (name: string) => new RegExp(`${name}=([^, ]+)`).exec(header)?.[1] ?? '';
  const signature = isPresigned ? (query.get('X-Amz-Signature') ?? '') : part('Signature');
  if (signature === '') return denied('Access Denied');

  const signedHeaders = query.get('X-Amz-SignedHeaders') ?? part('SignedHeaders');
  const credential = query.get('X-Amz-Credential') ?? part('Credential');
  const date = query.get('X-Amz-Date') ?? String(headers['x-amz-date'] ?? '');
  if (isPresigned && now.getTime() > expiryOf(date, Number(query.get('X-Amz-Expires')))) {
    return denied('Request has expired');
  }

  const hash = isPresigned ? 'UNSIGNED-PAYLOAD' : String(headers['x-amz-content-sha256'] ?? '');
  const scope = credential.split('/').slice(1);
  const expected = [...scope, [date, canonicalRequest(asked, signedHeaders, hash)]].reduce<Buffer>(
    (key, each) =>
      createHmac('sha256', key)
        .update(Array.isArray(each) ? stringToSign(scope, each) : each)
        .digest(),
    Buffer.from(`AWS4${secretAccessKey}`),
  );
  const given = Buffer.from(signature, 'hex');
  if (given.length === expected.length && timingSafeEqual(given, expected)) return undefined;
  return {
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: 'The request signature we calculated does not match the signature you provided.',
  };
}

const secretAccessKey = 'local';

function denied(message: string): Refusal {
  return { status: 403, code: 'AccessDenied', message };
}

// `20231020T100000Z`, and how many seconds after it.
function expiryOf(date: string, seconds: number): number {
  const iso = date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return new Date(iso).getTime() + seconds * 1000;
}

function stringToSign(scope: readonly string[], [date = '', request = '']: readonly string[]) {
  const hashed = createHash('sha256').update(request).digest('hex');
  return ['AWS4-HMAC-SHA256', date, scope.join('/'), hashed].join('\n');
}

function canonicalRequest({ headers, method, url }: Asked, signed: string, hash: string): string {
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort();
  const given = signed.split(';').map(
    (name) =>
      `${name}:${String(headers[name] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  );
  return [method, url.pathname, query.join('&'), given.join(''), signed, hash].join('\n');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
