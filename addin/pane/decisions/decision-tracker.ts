import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { whatIsOwed } from '#domain/progress/what-is-owed';
import type { InsertedTracker } from '../../ports/open-workbook';
import { organisationWords } from '../organisation-words';
import { periodWords } from '../period-words';
import { changeWords, warningWords } from './decision-words';

type Value = string | number;

interface Column {
  readonly header: string;
  readonly value: (decision: DecisionInFull, period: string) => Value;
  /** Whether it is an amount of money, in pence here and in pounds on the sheet. */
  readonly isMoney?: true;
}

/** The decisions chosen as a tracker at the end of a quarter; all others that are known are refreshed where it has them. */
export function decisionTracker(
  chosen: readonly DecisionInFull[],
  all: readonly DecisionInFull[],
  period: string,
): InsertedTracker {
  const rowOf = (decision: DecisionInFull) => columns.map(({ value }) => value(decision, period));
  const isChosen = new Set(chosen);
  return {
    sheet: 'Decisions',
    table: 'RoadmapDecisions',
    headers: columns.map(({ header }) => header),
    rows: chosen.map(rowOf),
    others: all.filter((decision) => !isChosen.has(decision)).map(rowOf),
    flag: { header: 'In the ledger', words: 'no longer shown to you' },
    pounds: columns.flatMap(({ header, isMoney }) => (isMoney ? [header] : [])),
    charts: [],
    show: true,
  };
}

const money = (
  header: string,
  pence: (progress: DecisionInFull['progress']) => number | undefined,
): Column => ({
  header,
  isMoney: true,
  value: ({ progress }) => {
    const amount = pence(progress);
    return amount === undefined ? '' : amount / 100;
  },
});

const columns: readonly Column[] = [
  { header: 'Reference', value: ({ progress }) => progress.decision.reference },
  {
    header: 'Organisation',
    value: ({ progress }) => organisationWords(progress.decision.organisation),
  },
  { header: 'Title', value: ({ progress }) => progress.decision.title },
  { header: 'Outcome', value: ({ progress }) => progress.decision.outcome },
  { header: 'Decided on', value: ({ progress }) => progress.decision.decidedOn },
  { header: 'At the end of', value: (_, period) => periodWords(period) },
  { header: 'Status', value: ({ progress }) => progress.status },
  {
    header: 'Judged',
    value: ({ progress: { judged } }) => `${judged.count} of ${judged.of}`,
  },
  { header: 'Next due', value: ({ progress }) => whatIsOwed([progress])[0]?.due ?? '' },
  money('Approved', (progress) => progress.money.approved),
  money('Spent', (progress) => progress.money.spent),
  money('Forecast', (progress) => progress.money.forecast),
  money('Over', (progress) => progress.money.over),
  money('Savings planned', (progress) => progress.savings?.planned),
  money('Savings achieved', (progress) => progress.savings?.achieved),
  money('Cash-releasing', (progress) => progress.savings?.cashReleasing),
  money('Savings net', (progress) => progress.savings?.net),
  {
    header: 'Conditions to meet',
    value: ({ progress: { conditions } }) =>
      conditions.filter(({ status }) => status !== 'met' && status !== 'met late').length,
  },
  {
    header: 'Next quarter decides',
    value: ({ progress, warnings }) =>
      warnings.map((warning) => warningWords(progress, warning)).join('; '),
  },
  {
    header: 'Changed since last quarter',
    value: ({ changes, progress }) =>
      changes.map((change) => changeWords(progress, change)).join('; '),
  },
  { header: 'In the ledger', value: () => 'yes' },
];
