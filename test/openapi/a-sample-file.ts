import { createHash } from 'node:crypto';
import { callService } from './call-service';

const contents = 'Demonstration: no workbook';

/** Size and SHA-256 of a file that stands for a workbook, as a sender works them out. */
export const aSampleFile = {
  bytes: contents.length,
  sha256: createHash('sha256').update(contents).digest('base64'),
};

interface Given {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Puts the file at the address that the service gave. Rejects where it is refused. */
export async function putSampleFile({ headers, url }: Given): Promise<void> {
  const { ok, status } = await fetch(url, { method: 'PUT', headers, body: contents });
  if (!ok) throw new Error(`The file was refused with ${status}`);
}

/** Waits until the service has read the file of a version. */
export async function whenRead(
  url: string,
  token: string,
  path: Readonly<Record<string, string>>,
): Promise<void> {
  for (;;) {
    const { status } = await callService(url, token, { operation: 'get-workbook', path });
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
