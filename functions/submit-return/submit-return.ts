import { periodKey } from '#domain/period/period-key';
import { readForCheck } from '#domain/rules/read-for-check';
import { stopsReturn } from '#domain/rules/stops-return';
import type { Finding } from '#domain/rules/finding';
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
import type { Submission } from './measure-submission';
import { foundWrong, mostRows, noPeriod, notTheLatest, tooLarge } from './refusals';

interface Dependencies {
  readonly tables: Tables;
  readonly now: () => Date;
  /** Told of each submission that could be read as a return. */
  readonly observe?: (submission: Submission) => void;
}

export const bodySchema = z.object({
  cells: cellsSchema,
  previousVersion: z.int().min(0).max(9998),
  /** From the first check to the first that nothing stopped, as the pane saw it: a quarter at most. */
  minutesToClean: z
    .number()
    .min(0)
    .max(60 * 24 * 92)
    .exactOptional(),
});

/** Reads and checks a workbook's cells as the sender did and, unless a finding stops it, keeps the return as a version. */
export function submitReturn({ tables, now, observe }: Dependencies): Endpoint {
  return async ({ caller: { organisation, subject }, body }) => {
    const parsed = parseOrRefuse(bodySchema, body);
    if ('refusal' in parsed) return parsed.refusal;

    const { cells, minutesToClean, previousVersion } = parsed.value;
    const told = (
      outcome: Submission['outcome'],
      response: Response,
      findings: readonly Finding[] = [],
    ) => {
      observe?.({ organisation, outcome, findings, minutesToClean });
      return response;
    };
    const receivedAt = now().toISOString();
    const read = readForCheck(cells, receivedAt.slice(0, 10));
    const { return: current, observations } = read;
    const rows = Object.values(current.tables).reduce(
      (sum, { records }) => sum + records.length,
      0,
    );
    if (rows > mostRows) return told('too large', tooLarge);

    if (!current.period) {
      const findings = read.check({ organisation });
      const stopped = findings.some(stopsReturn);
      return told('found wrong', stopped ? foundWrong(findings) : noPeriod, findings);
    }

    const ruleSet = read.ruleSet.id;
    const before = { organisation, period: periodKey(current.period), version: previousVersion };
    const hash = contentHash({ cells, form: current.form, ruleSet });
    const settled = await settle(tables, before, hash);
    if (settled) return told(outcomeOf(settled), settled);

    const known = await ledgerContext(tables, organisation, current.period, 'with personal data');
    const findings = read.check({ ...known, organisation });
    if (findings.some(stopsReturn)) return told('found wrong', foundWrong(findings), findings);

    const head = {
      ...{ ...before, version: previousVersion + 1 },
      ...{ hash, receivedAt, ruleSet, form: current.form, rows },
      ...{ findings: findingCounts(findings), submitter: subject },
    };
    const answers = answersIn(findings);
    const { outcome } = await putReturn(tables, { head, return: current, observations, answers });
    switch (outcome) {
      case 'appended':
        return told('accepted', { status: 201, body: receiptOf(head) }, findings);
      case 'too large':
        return told('too large', tooLarge);
      case 'refused': {
        const other =
          (await settle(tables, before, hash)) ?? notTheLatest(await latestHead(tables, before));
        return told(outcomeOf(other), other);
      }
    }
  };
}

function outcomeOf({ status }: Response): Submission['outcome'] {
  return status === 200 ? 'sent again' : 'another was first';
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
