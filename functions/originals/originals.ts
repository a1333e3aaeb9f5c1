import { S3Client } from '@aws-sdk/client-s3';
import { environment } from '../environment';
import { padded } from '../tables/padded';
import type { VersionKey } from '../tables/keys';

/** The bucket of the workbooks as they were submitted, and the client that reaches it. */
export interface Originals {
  readonly bucket: string;
  readonly client: S3Client;
}

/** The bucket that the function's settings name. Throws where the setting is missing. */
export function openOriginals(): Originals {
  return {
    bucket: environment('ORIGINALS_BUCKET'),
    client: new S3Client({
      // Presigned addresses name the checksum themselves: one that the SDK adds would be that of an empty body.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      // The local runner's bucket has no host name of its own; S3 answers to either.
      forcePathStyle: 'AWS_ENDPOINT_URL_S3' in process.env,
    }),
  };
}

/** Where the workbook of a version is: `returns/dwp/2023-24-Q2/0001.xlsx`. */
export function originalKey({ organisation, period, version }: VersionKey): string {
  return `returns/${organisation}/${period}/${padded(version)}.xlsx`;
}

/** The version that a key is the workbook of; undefined for any other key. */
export function versionOfKey(key: string): VersionKey | undefined {
  const [, organisation, period, version] =
    /^returns\/([^/]+)\/([^/]+)\/(\d{4})\.xlsx$/.exec(key) ?? [];
  if (organisation === undefined || period === undefined) return undefined;
  return { organisation, period, version: Number(version) };
}

/** What a workbook is called on the web. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Seconds for which an address is good: long enough for 64 MB over a slow line. */
export const addressSeconds = 600;
