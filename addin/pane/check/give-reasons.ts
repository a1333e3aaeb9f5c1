import type { Finding } from '#domain/rules/finding';
import { recordToName } from '#domain/rules/reasons-given';
import type { OpenWorkbook } from '../../ports/open-workbook';

/** A finding names at most so many records: where it names as many, there may be more. */
const NAMED = 100;

/** Keeps the reason for a query in the workbook, for each record that it names; for all of them where it cannot name them all. */
export async function giveReasons(
  workbook: OpenWorkbook,
  { rule, records, entered }: Finding,
  reason: string,
): Promise<void> {
  const all = records.length < NAMED ? records : ['all'];
  for (const record of all.length > 0 ? all : [recordToName(undefined)]) {
    await workbook.giveReason({ rule, record, reason, answers: entered });
  }
}
