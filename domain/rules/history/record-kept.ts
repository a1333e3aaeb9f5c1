import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import type { AnyRecord } from './any-record';
import { missingRecords } from './missing-records';

/** It is about the whole sheet, and names the record: a reason can then answer for each. */
export const recordKept = defineRule({
  id: 'record-kept',
  title: 'Explain what was in last quarter’s return and is not in this one',
  severity: 'query',
  why: 'A row is deleted, or its id changed. A red-rated system without a plan, or an open blocker, would vanish from the figures, which then look better without anything having been done.',

  find: (context) => foldMany(hits(context), { name: '' }),

  message: ({ name }) =>
    name === ''
      ? 'Many rows of last quarter’s return are not here.'
      : `“${name}” was in last quarter’s return and has no row here.`,
  expected: () => 'A row for what was in last quarter’s return',
  action: () =>
    'Put the row back, with the id that it had. If it no longer exists, say in a reason what became of it.',
});

const always = () => true;
const ifOpen = ({ values }: AnyRecord) => values['resolvedOn'] === undefined;

/** What a return keeps on reporting. */
const kept = [
  ['systems', always],
  ['data', always],
  ['issues', ifOpen],
  ['savings', always],
  ['blockers', ifOpen],
] as const;

function* hits(context: RuleContext): Iterable<Hit<{ readonly name: string }>> {
  if (!context.previous) return;
  for (const [table, isAsked] of kept) {
    yield* missingRecords(context, context.previous.return, table, isAsked);
  }
}
