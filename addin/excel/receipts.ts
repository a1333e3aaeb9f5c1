import type { Receipt } from '#domain/register/receipt';
import { runInExcel } from './run-in-excel';

/** The setting of the workbook that holds its receipts, as text. */
const setting = 'returns.receipts';
const mostReceipts = 20;

/** The receipts that are kept in the workbook, newest first. What cannot be read as a receipt is left out. */
export function receipts(): Promise<readonly Receipt[]> {
  return runInExcel(receiptsIn);
}

/** Keeps a receipt in the workbook, before the others and once; of more than 20 the oldest goes. */
export function keepReceipt(receipt: Receipt): Promise<void> {
  return runInExcel(
    async (context) => {
      const others = (await receiptsIn(context)).filter((each) => !isSame(each, receipt));
      const kept = [receipt, ...others].slice(0, mostReceipts);
      context.workbook.settings.add(setting, JSON.stringify(kept));
      await context.sync();
    },
    { waits: true },
  );
}

async function receiptsIn(context: Excel.RequestContext): Promise<readonly Receipt[]> {
  const kept = context.workbook.settings.getItemOrNullObject(setting);
  kept.load('value');
  await context.sync();
  return kept.isNullObject ? [] : parsed(kept.value);
}

function parsed(text: unknown): readonly Receipt[] {
  try {
    const value: unknown = JSON.parse(String(text));
    return Array.isArray(value) ? value.filter(isReceipt) : [];
  } catch {
    return [];
  }
}

function isReceipt(value: unknown): value is Receipt {
  const given = Object(value) as Readonly<Record<string, unknown>>;
  return Object.entries(types).every(([name, type]) => typeof given[name] === type);
}

const types = {
  organisation: 'string',
  period: 'string',
  version: 'number',
  hash: 'string',
  receivedAt: 'string',
  ruleSet: 'string',
  form: 'string',
  rows: 'number',
} as const satisfies Record<keyof Receipt, string>;

function isSame(one: Receipt, other: Receipt): boolean {
  return (
    one.organisation === other.organisation &&
    one.period === other.period &&
    one.version === other.version
  );
}
