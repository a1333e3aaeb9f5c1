import { placeOf } from '../../return/place-of';
import type { RuleContext } from '../context';
import { defineRule } from '../define-rule';
import { recordToName } from '../reasons-given';

/** Reasons travel from quarter to quarter in the workbook; those for what is gone answer nothing any more. */
export const reasonStillMeant = defineRule({
  id: 'reason-still-meant',
  title: 'Clear a reason for a record that is not in the return',
  severity: 'note',
  why: 'Reasons are carried into each new template, and records leave. A reason for a record that is gone, or whose id has a slip in it, answers no query.',

  *find(context) {
    const { reasons } = context.current.tables;
    if (reasons.records.length === 0) return;

    const known = knownRecords(context);
    for (const record of reasons.records) {
      const entered = record.values.record;
      const at = placeOf(reasons, record, 'record');
      if (!at || entered === undefined || known.has(entered)) continue;
      yield { at, record: record.id, entered, data: {} };
    }
  },

  message: () => 'There is no such record in this return or in the last one.',
  expected: () => 'The id of a record, Return for the Return sheet, or all',
  action: () => 'Copy the record from its query, or clear the row if the record has gone.',
});

/** Ids of all that a query can be about: what is returned, what was, and what the register expects. */
function knownRecords({
  current,
  previous,
  lastVersion,
  register,
  edition,
}: RuleContext): ReadonlySet<string> {
  const tables = [current, previous?.return, lastVersion?.return].flatMap((each) =>
    Object.values(each?.tables ?? {}),
  );
  return new Set([
    'all',
    recordToName(''),
    ...tables.flatMap(({ records }) => records.map(({ id }) => id)),
    ...[...edition.measures, ...edition.services].map(({ id }) => id),
    ...(register?.decisions ?? []).flatMap(({ reference, conditions, contributions }) => [
      reference,
      ...[...conditions, ...contributions].map(({ id }) => `${reference}/${id}`),
    ]),
    ...(register?.targets ?? []).flatMap(({ measure, subject }) =>
      subject === undefined ? [] : [subject, `${measure}/${subject}`],
    ),
  ]);
}
