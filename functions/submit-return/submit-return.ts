import { periodKey } from '#domain/period/period-key';
import { readForCheck } from '#domain/rules/read-for-check';
import { stopsReturn } from '#domain/rules/stops-return';
import * as z from 'zod';
import { cellsSchema } from '../cells-schema';
import type { Endpoint, Response } from '../endpoint';
import { parseOrRefuse } from '../parse-or-refuse';
import { receiptOf, type Head } from '../tables/head';
import { ledgerContext } from '../tables/ledger-context';
import { putReturn } from '../tables/put-return';
import { latestHead, submittedBefore } from '../tables/submissions';
import type { Tables } from '../tables/tables';
import { answersIn, findingCounts } from './accepted-with';
import { contentHash } from './content-hash';
import { foundWrong, mostRows, noPeriod, notTheLatest, tooLarge } from './refusals';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
}

export const bodySchema = z.object({
  cells: cellsSchema,
  previousVersion: z.int().min(0).max(9998),
});

/** Reads and checks a workbook's cells as the sender did and, unless a finding stops it, keeps the return as a version. */
export function submitReturn({ tables, now }: Dependencies): Endpoint {
  return async ({ caller: { organisation, subject }, body }) => {
    const parsed = parseOrRefuse(bodySchema, body);
    if ('refusal' in parsed) return parsed.refusal;

    const { cells, previousVersion } = parsed.value;
    const receivedAt = now().toISOString();
    const read = readForCheck(cells, receivedAt.slice(0, 10));
    const { return: current, observations } = read;
    const rows = Object.values(current.tables).reduce(
      (sum, { records }) => sum + records.length,
      0,
    );
    if (rows > mostRows) return tooLarge;

    if (!current.period) {
      const findings = read.check({ organisation });
      return findings.some(stopsReturn) ? foundWrong(findings) : noPeriod;
    }

    const ruleSet = read.ruleSet.id;
    const before = { organisation, period: periodKey(current.period), version: previousVersion };
    const hash = contentHash({ cells, form: current.form, ruleSet });
    const settled = await settle(tables, before, hash);
    if (settled) return settled;

    const known = await ledgerContext(tables, organisation, current.period, 'with personal data');
    const findings = read.check({ ...known, organisation });
    if (findings.some(stopsReturn)) return foundWrong(findings);

    const head = {
      ...{ ...before, version: previousVersion + 1 },
      ...{ hash, receivedAt, ruleSet, form: current.form, rows },
      ...{ findings: findingCounts(findings), submitter: subject },
    };
    const answers = answersIn(findings);
    const { outcome } = await putReturn(tables, { head, return: current, observations, answers });
    switch (outcome) {
      case 'appended':
        return { status: 201, body: receiptOf(head) };
      case 'too large':
        return tooLarge;
      case 'refused':
        return (
          (await settle(tables, before, hash)) ?? notTheLatest(await latestHead(tables, before))
        );
    }
  };
}

/** The answer where the ledger gives it without a new version: the content is there already, or another came first. */
async function settle(
  tables: Tables,
  before: Pick<Head, 'organisation' | 'period' | 'version'>,
  hash: string,
): Promise<Response | undefined> {
  const latest = await latestHead(tables, before);
  const same = latest?.hash === hash ? latest : await submittedBefore(tables, before, hash);
  if (same) return { status: 200, body: receiptOf(same) };
  return (latest?.version ?? 0) === before.version ? undefined : notTheLatest(latest);
}
