import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBuckets } from './serve-buckets';

const folder = mkdtempSync(join(tmpdir(), 'buckets-'));
const Bucket = 'originals';
const Key = 'returns/dwp/2023-24 Q2/+ä.xlsx';
let time = new Date();
let served: Awaited<ReturnType<typeof serveBuckets>>;

beforeAll(async () => {
  served = await serveBuckets({ buckets: [Bucket], folder, now: () => time });
});
beforeEach(() => {
  time = new Date();
});
afterAll(() => served.close());

function client(change: S3ClientConfig = {}): S3Client {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new S3Client({ credentials, endpoint: served.endpoint, region: 'eu-west-2', ...change });
}

const forUpload = () =>
  getSignedUrl(
    client({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
    new PutObjectCommand({ Bucket, Key }),
    { expiresIn: 60 },
  );

describe('buckets', () => {
  it('keep each version of an object', async () => {
    const first = await client().send(new PutObjectCommand({ Bucket, Key, Body: 'one' }));
    await client().send(new PutObjectCommand({ Bucket, Key, Body: 'two', ContentType: 'text/x' }));
    const newest = await client().send(new GetObjectCommand({ Bucket, Key }));
    const { VersionId } = first;
    const before = await client().send(new GetObjectCommand({ Bucket, Key, VersionId }));

    expect(await newest.Body?.transformToString()).toBe('two');
    expect(newest.ContentType).toBe('text/x');
    expect(await before.Body?.transformToString()).toBe('one');
    expect(await client().send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject({
      ContentLength: 3,
      VersionId: newest.VersionId,
    });
  });

  it('take a file by a presigned address, and give it by another', async () => {
    const put = await fetch(await forUpload(), { method: 'PUT', body: 'a workbook' });
    const address = await getSignedUrl(client(), new GetObjectCommand({ Bucket, Key }));

    expect(put.status).toBe(200);
    expect(await (await fetch(address)).text()).toBe('a workbook');
  });

  it('refuse an address that has expired', async () => {
    const address = await forUpload();
    time = new Date(Date.now() + 120_000);
    const put = await fetch(address, { method: 'PUT', body: 'late' });

    expect([put.status, await put.text()]).toEqual([
      403,
      expect.stringContaining('Request has expired'),
    ]);
  });

  it.each<[string, (address: string) => [string, string]]>([
    ['another key', (address) => ['PUT', address.replace('dwp', 'moj')]],
    ['another use', (address) => ['GET', address]],
    ['a longer life', (address) => ['PUT', address.replace('Expires=60', 'Expires=6000')]],
    ['no signature', (address) => ['PUT', address.replace(/\?.*/, '')]],
  ])('refuse an address changed to %s', async (_, change) => {
    const [method, address] = change(await forUpload());
    const body = method === 'PUT' ? { body: 'x' } : {};

    expect((await fetch(address, { method, ...body })).status).toBe(403);
  });

  it('refuse a body that is not what its checksum says, as of an address signed for an empty one', async () => {
    const address = await getSignedUrl(client(), new PutObjectCommand({ Bucket, Key }));
    const put = await fetch(address, { method: 'PUT', body: 'not empty' });

    expect([put.status, await put.text()]).toEqual([400, expect.stringContaining('BadDigest')]);
  });

  it('refuse to write over what is there where they are asked to', async () => {
    const command = () =>
      new PutObjectCommand({ Bucket, Key: 'once', Body: 'x', IfNoneMatch: '*' });
    await client().send(command());

    await expect(client().send(command())).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });

  it('say what is not there', async () => {
    await expect(
      client().send(new GetObjectCommand({ Bucket, Key: 'nothing' })),
    ).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(
      client().send(new GetObjectCommand({ Bucket: 'elsewhere', Key })),
    ).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  it('keep what they have for the next start', async () => {
    await client().send(new PutObjectCommand({ Bucket, Key: 'kept', Body: 'x' }));
    const next = await serveBuckets({ buckets: [Bucket], folder });
    const found = await client({ endpoint: next.endpoint }).send(
      new GetObjectCommand({ Bucket, Key: 'kept' }),
    );
    expect(await found.Body?.transformToString()).toBe('x');
    await next.close();
  });
});
