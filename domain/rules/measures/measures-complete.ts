import { measuresAsked } from '../../form/measures-asked';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { nameSome } from '../register/name-some';

/** A measure that nobody answers for is not the same as one that does not apply. */
export const measuresComplete = defineRule({
  id: 'measures-complete',
  title: 'Answer for every measure of the roadmap',
  severity: 'error',
  why: 'A row is deleted because the department has nothing good to say, or a sheet is cut down to be sent round. The measure would then drop out of the government’s figures without anybody having said why.',

  *find({ current, edition }) {
    const { measures } = current.tables;
    if (measures.columns.measure === undefined) return;

    const listed = new Set(measures.records.map(({ values }) => values.measure));
    const asked = measuresAsked(edition).map(({ id }) => id);
    const missing = asked.filter((id) => !listed.has(id));
    if (missing.length === 0) return;

    // Where as many rows have a blank or unknown id, those rows are what is missing.
    const known = new Set(asked);
    const astray = measures.records.filter(({ values }) => !known.has(values.measure ?? ''));
    const also = astray.flatMap((record) => otherCells(measures, record, ['measure']));
    yield {
      at: { sheet: measures.sheet },
      also: astray.length >= missing.length ? also : [],
      record: '',
      entered: '',
      data: { count: missing.length, names: nameSome(missing) },
    };
  },

  message: ({ count, names }) =>
    count === 1 ? `The measure ${names} has no row.` : `These measures have no row: ${names}.`,
  expected: () => 'One row for each measure of the roadmap',
  action: () =>
    'Copy the rows that are missing from a new template, and answer each of them: Withheld with a reason is an answer.',
});
