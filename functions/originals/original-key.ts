import type { VersionKey } from '../tables/keys';
import { padded } from '../tables/padded';

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
