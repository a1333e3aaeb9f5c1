import { plainWords } from '../../cells/plain-words';
import { periodDates } from '../../period/period-dates';
import { isApproved } from '../../register/is-approved';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { decisionsOf } from './decisions-of';
import { nameSome } from './name-some';

/** A decision made after the quarter's end may have a row, and need not. */
export const decisionsListed = defineRule({
  id: 'decisions-listed',
  title: 'Report on every decision that approved spend',
  severity: 'error',
  why: 'A row is deleted, or the return was made from a template older than the decision. What the approval has delivered would then be unknown, and its spend missing from the total.',

  *find(context) {
    const decisions = decisionsOf(context);
    const { period, tables } = context.current;
    if (!decisions || !period || !tables.spend.found) return;

    const { last } = periodDates(period);
    const { records, sheet } = tables.spend;
    const listed = new Set(records.map(({ values }) => plainWords(values.reference ?? '')));
    const missing = [...decisions.values()]
      .filter((decision) => isApproved(decision) && decision.decidedOn <= last)
      .filter(({ reference }) => !listed.has(plainWords(reference)))
      .map(({ reference }) => reference);
    if (missing.length === 0) return;

    // Where as many rows have a blank or unknown reference, those rows are what is missing.
    const astray = records.filter(({ values }) => !decisions.has(values.reference ?? ''));
    const also = astray.flatMap((record) => placeOf(tables.spend, record, 'reference') ?? []);
    const data = { count: missing.length, names: nameSome(missing) };
    yield {
      at: { sheet },
      also: astray.length >= missing.length ? also : [],
      record: '',
      entered: '',
      data,
    };
  },

  message: ({ count, names }) =>
    count === 1
      ? `The approved decision ${names} has no row.`
      : `These approved decisions have no row: ${names}.`,
  expected: () => 'One row for each decision in force',
  action: () => 'Add a row for each and report its spend, even where nothing has been spent yet.',
});
