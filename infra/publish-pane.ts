import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paneFileHeaders } from './pane-file-headers';

interface Place {
  readonly bucket: string;
  readonly client: S3Client;
}

/**
 * Puts the pane's files where the distribution has them from, the pages last: a page that is there must not ask for
 * pieces that are not. Nothing is removed, since panes that are open may still ask for the pieces of the last one.
 * Gives the names in the order in which they were put.
 */
export async function publishPane(
  folder: string,
  { bucket, client }: Place,
): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const isPage = (name: string) => name.endsWith('.html');
  const ordered = [...names.filter((name) => !isPage(name)).sort(), ...names.filter(isPage).sort()];
  const put: string[] = [];

  for (const name of ordered) {
    const about = paneFileHeaders(name);
    if (!about) continue;
    await client.send(
      new PutObjectCommand({
        Body: await readFile(join(folder, name)),
        Bucket: bucket,
        CacheControl: about.cacheControl,
        ContentType: about.contentType,
        Key: name,
      }),
    );
    put.push(name);
  }
  return put;
}
