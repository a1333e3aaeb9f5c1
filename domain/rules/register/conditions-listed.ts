import { plainWords } from '../../cells/plain-words';
import { periodDates } from '../../period/period-dates';
import { isApproved } from '../../register/is-approved';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { decisionsOf } from './decisions-of';
import { nameSome } from './name-some';

/** The conditions of a decision made after the quarter's end may have rows, and need not. */
export const conditionsListed = defineRule({
  id: 'conditions-listed',
  title: 'Report on every condition of every decision in force',
  severity: 'error',
  why: 'A row is deleted because its condition is awkward, or was added by a later decision. A condition that nobody reports on is never seen to be overdue.',

  *find(context) {
    const decisions = decisionsOf(context);
    const { period, tables } = context.current;
    if (!decisions || !period || !tables.conditions.found) return;

    const { last } = periodDates(period);
    const { records, sheet } = tables.conditions;
    const listed = new Set(records.map(({ id }) => plainWords(id)));
    const asked = [...decisions.values()]
      .filter((decision) => isApproved(decision) && decision.decidedOn <= last)
      .flatMap(({ reference, conditions }) => conditions.map(({ id }) => `${reference}/${id}`));
    const missing = asked.filter((id) => !listed.has(plainWords(id)));
    if (missing.length === 0) return;

    // Where as many rows have a blank or unknown id, those rows are what is missing.
    const known = new Set(asked);
    const astray = records.filter(({ id }) => !known.has(id));
    const also = astray.flatMap((record) =>
      otherCells(tables.conditions, record, ['reference', 'condition']),
    );
    yield {
      at: { sheet },
      also: astray.length >= missing.length ? also : [],
      record: '',
      entered: '',
      data: { count: missing.length, names: nameSome(missing) },
    };
  },

  message: ({ count, names }) =>
    count === 1 ? `The condition ${names} has no row.` : `These conditions have no row: ${names}.`,
  expected: () => 'One row for each condition of each decision in force',
  action: () => 'Add a row for each, with the decision, the condition and its status.',
});
