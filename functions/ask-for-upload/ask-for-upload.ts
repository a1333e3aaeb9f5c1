import { limits } from '#workbook/guard/limits';
import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { originalKey, workbookType } from '../originals/original-key';
import type { Originals } from '../originals/originals';
import { parseOrRefuse } from '../parse-or-refuse';
import { problem } from '../problem';
import { periodSchema, versionSchema } from '../query-schemas';
import { versionHead } from '../tables/submissions';
import type { Tables } from '../tables/tables';

interface Dependencies {
  readonly originals: Originals;
  readonly tables: Tables;
}

export const pathSchema = z.object({ period: periodSchema, version: versionSchema });
export const bodySchema = z.object({
  /** Size of the file, and its SHA-256 in base64: the address takes this very file and no other. */
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
});

/** Gives an address to which the workbook of a version of the caller's own organisation can be put, once it was submitted. */
export function askForUpload({ originals, tables }: Dependencies): Endpoint {
  return async ({ body, caller: { organisation }, path }) => {
    const asked = parseOrRefuse(pathSchema, path);
    if ('refusal' in asked) return asked.refusal;
    const file = parseOrRefuse(bodySchema, body);
    if ('refusal' in file) return file.refusal;

    const { bytes, sha256 } = file.value;
    if (bytes > limits.fileBytes) return tooLarge;
    const version = { organisation, period: asked.value.period.key, version: asked.value.version };
    if (!(await versionHead(tables, version))) return notSubmitted;

    const headers = { 'content-type': workbookType, 'x-amz-checksum-sha256': sha256 };
    const url = await originals.address({
      headers: { ...headers, 'content-length': String(bytes) },
      key: originalKey(version),
      method: 'PUT',
    });
    return { status: 200, body: { url, headers } };
  };
}

const tooLarge = problem(
  413,
  'The workbook is too large to keep',
  `A workbook may have at most ${limits.fileBytes / 1024 / 1024} MB. The return itself was accepted.`,
);

const notSubmitted = problem(
  404,
  'There is no such return',
  'Submit the return first: its workbook is kept beside the version that was accepted.',
);
