import type { Receipt } from '#domain/register/receipt';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Service } from './service';

/**
 * Sends the workbook of an accepted return to be kept beside it, and says so. The return stands either way: where the
 * workbook cannot be sent it says that, and that the same command sends it again.
 */
export async function keepWorkbook(
  service: Service,
  { period, version }: Receipt,
  file: string,
): Promise<void> {
  const kept = await send(service, `/returns/${period}/versions/${version}/workbook`, file).catch(
    () => false,
  );
  process.stdout.write(
    kept
      ? 'The workbook itself is kept beside it.\n'
      : 'The workbook itself could not be sent. The return was accepted all the same; submit it again to send the workbook, which makes no new version.\n',
  );
}

async function send(service: Service, path: string, file: string): Promise<boolean> {
  const bytes = await readFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  const place = (await service.send('POST', path, { bytes: bytes.length, sha256 })) as {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
  };
  const { ok } = await fetch(place.url, {
    method: 'PUT',
    headers: place.headers,
    body: new Uint8Array(bytes),
  });
  return ok;
}
