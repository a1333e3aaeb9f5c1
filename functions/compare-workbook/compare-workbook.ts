import { form } from '#domain/form/edition-2022-25-1/form';
import { differingCells } from '#domain/return/differing-cells';
import { readReturn } from '#domain/return/read-return';
import type { Return } from '#domain/return/return';
import { limits } from '#workbook/guard/limits';
import { readWorkbook } from '#workbook/read-workbook';
import * as z from 'zod';
import { versionOfKey } from '../originals/original-key';
import type { Originals } from '../originals/originals';
import { acceptedReturn } from '../tables/accepted-return';
import { putComparison, type Comparison } from '../tables/comparisons';
import { personalFields } from '../tables/return-layout';
import { versionHead } from '../tables/submissions';
import type { Tables } from '../tables/tables';

interface Dependencies {
  readonly originals: Originals;
  readonly tables: Tables;
}

/** Reads a workbook that arrived in the bucket again, and keeps how it stands to the cells that were submitted. */
export function compareWorkbook({ originals, tables }: Dependencies) {
  return async (event: unknown): Promise<void> => {
    const { detail, time: uploadedAt } = eventSchema.parse(event);
    const { key, size, 'version-id': file } = detail.object;
    const version = versionOfKey(key);
    const head = version && (await versionHead(tables, version));
    if (!version || !head) throw new Error('A workbook came for no version');

    const keep = (found: Pick<Comparison, 'outcome' | 'sheets'>) =>
      putComparison(tables, { ...version, file, uploadedAt, ...found });
    if (size > limits.fileBytes) return keep({ outcome: 'unreadable', sheets: [] });

    const address = await originals.address({ key, method: 'GET', query: { versionId: file } });
    const fetched = await fetch(address);
    if (!fetched.ok) throw new Error(`The bucket answered ${fetched.status}`);
    const reading = await readWorkbook(new Uint8Array(await fetched.arrayBuffer()));
    if (!reading.ok) return keep({ outcome: 'unreadable', sheets: [] });

    const again = readReturn(reading.cells, form).return;
    const { return: submitted } = await acceptedReturn(tables, head, 'with personal data');
    const sheets = differingCells(submitted, again, erasedFrom(submitted));
    return keep({
      outcome: sheets.length === 0 ? 'same' : 'differs',
      sheets: sheets.map(({ cells, ...of }) => ({ ...of, cells: [...cells] })),
    });
  };
}

/** What named a person and was erased since cannot be compared. */
function erasedFrom({ fields: { values } }: Return): readonly string[] {
  return personalFields.every((field) => values[field] === undefined) ? personalFields : [];
}

/** What S3 tells by way of EventBridge. https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
const eventSchema = z.object({
  time: z.iso.datetime(),
  detail: z.object({
    object: z.object({ key: z.string(), size: z.number(), 'version-id': z.string() }),
  }),
});
