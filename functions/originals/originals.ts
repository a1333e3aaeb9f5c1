import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
import { createHash, createHmac } from 'node:crypto';
import { environment } from '../environment';

/** The bucket of the workbooks as they were submitted, and who signs addresses of it. */
export interface Originals {
  /** Gives an address that is good for ten minutes, for the bearer, and for these headers only. */
  readonly address: (signed: ToSign) => Promise<string>;
}

interface ToSign {
  readonly key: string;
  readonly method: 'GET' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

interface Settings {
  readonly bucket: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** Where S3 is, where it is not at its own address. */
  readonly endpoint?: string;
  readonly region: string;
}

/** The bucket that the function's settings name, by the credentials of its role. Throws where a setting is missing. */
export function originalsFromEnvironment(): Originals {
  const sessionToken = process.env['AWS_SESSION_TOKEN'];
  const endpoint = process.env['AWS_ENDPOINT_URL_S3'];
  return openOriginals({
    bucket: environment('ORIGINALS_BUCKET'),
    credentials: {
      accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? '',
      ...(sessionToken !== undefined && { sessionToken }),
    },
    ...(endpoint !== undefined && { endpoint }),
    region: process.env['AWS_REGION'] ?? '',
  });
}

/**
 * A bucket by its settings. Addresses are all that is needed of S3, and its whole client would make up half of a
 * function's bundle, which each cold start reads.
 */
export function openOriginals({ bucket, credentials, endpoint, region }: Settings): Originals {
  const signer = new S3RequestPresigner({ credentials, region, sha256: Sha256 });
  const place = new URL(endpoint ?? `https://${bucket}.s3.${region}.amazonaws.com`);
  const folder = endpoint === undefined ? '' : `/${bucket}`;

  return {
    async address({ headers = {}, key, method, query = {} }) {
      const names = Object.keys(headers);
      const { port } = place;
      const request = {
        method,
        protocol: place.protocol,
        hostname: place.hostname,
        ...(port !== '' && { port: Number(port) }),
        path: `${folder}/${key}`,
        headers: { ...headers },
        query: { ...query },
      };
      const signed = await signer.presign(request, {
        expiresIn: addressSeconds,
        signableHeaders: new Set(['host', ...names]),
        // As headers and not in the address: S3 asks for the checksum so where objects are locked.
        unhoistableHeaders: new Set(names),
      });
      const address = new URL(`${folder}/${key}`, place);
      for (const [name, value] of Object.entries(signed.query ?? {})) {
        address.searchParams.set(name, String(value));
      }
      // A plus stands for a space in forms only.
      address.search = address.search.replaceAll('+', '%20');
      return address.href;
    },
  };
}

/** Long enough for 64 MB over a slow line. */
const addressSeconds = 600;

/** SHA-256 in the form that the signer asks for. */
class Sha256 {
  readonly #hash: ReturnType<typeof createHash> | ReturnType<typeof createHmac>;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash =
      secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytesOf(data));
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
  reset(): void {
    throw new Error('A signature is worked out once');
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
