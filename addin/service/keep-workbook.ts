import { ServiceError } from '../ports/service';
import { callService, type Caller } from './call-service';

interface Workbook {
  readonly period: string;
  readonly version: number;
  readonly file: Uint8Array;
}

/** Asks where the workbook of a version may be put, and puts it there: that very file and no other. */
export async function keepWorkbook(
  caller: Caller,
  { file, period, version }: Workbook,
): Promise<void> {
  const body = new Uint8Array(file);
  const digest = await crypto.subtle.digest('SHA-256', body);
  const sha256 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const place = (await callService(caller, {
    body: { bytes: file.length, sha256 },
    method: 'POST',
    path: `/returns/${encodeURIComponent(period)}/versions/${version}/workbook`,
  })) as { readonly url: string; readonly headers: Readonly<Record<string, string>> };

  const { fetch } = caller;
  const answer = await fetch(place.url, { body, headers: place.headers, method: 'PUT' }).catch(
    () => undefined,
  );
  if (answer?.ok !== true) throw new ServiceError('failed', 'The workbook could not be sent.');
}
