import type { Column } from '../../form/form';
import type { TableId } from '../../return/return';
import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import { enteredIn } from '../words/entered-in';
import { addedRecords } from './added-records';
import { changedCells } from './changed-cells';
import { missingRecords } from './missing-records';

/** A return is never overwritten: a new version stands beside the old one, with what changed and why. */
export const restatementExplained = defineRule({
  id: 'restatement-explained',
  title: 'Say why a figure differs from the version submitted before',
  severity: 'query',
  why: 'A return of the quarter was accepted, and this one changes what it said. Progress already shown to the review would change, and its readers have to be told why.',

  find: (context) => foldMany(hits(context), { change: 'many' }),

  message: ({ change, from = '', to = '' }) => {
    switch (change) {
      case 'value':
        return `This was ${from === '' ? 'blank' : from} in the version submitted before, and is ${to === '' ? 'blank' : to} now.`;
      case 'added':
        return 'This row was not in the version submitted before.';
      case 'missing':
        return `“${from}” was in the version submitted before and has no row here.`;
      case 'many':
        return 'Many rows here differ from the version submitted before.';
    }
  },
  expected: () => 'What was submitted before, or a reason',
  action: () =>
    'Say in a reason why the return is restated, or put back what was submitted before.',
});

interface Restatement {
  readonly change: 'value' | 'added' | 'missing' | 'many';
  /** What was submitted before, and what is there now, as a person would read it. */
  readonly from?: string;
  readonly to?: string;
}

/** The tables that progress is worked out from. */
const tables: readonly TableId[] = [
  'measures',
  'services',
  'systems',
  'data',
  'issues',
  'people',
  'spend',
  'conditions',
  'savings',
];

function* hits(context: RuleContext): Iterable<Hit<Restatement>> {
  const { form, lastVersion } = context;
  if (!lastVersion) return;

  for (const { id, columns } of form.tables) {
    const table = tables.find((candidate) => candidate === id);
    if (!table) continue;

    const figures = columns.filter(isOwnFigure).map((column) => column.id);
    const words = (column: Column, value: string | number | undefined) =>
      value === undefined ? '' : enteredIn(column, value, form.lists);
    const cells = changedCells(context, lastVersion.return, table, figures);
    for (const { at, column, record, is, was } of cells) {
      const [from, to] = [words(column, was), words(column, is)];
      yield { at, record: record.id, entered: to, data: { change: 'value', from, to } };
    }

    yield* addedRecords(context, lastVersion.return, table);
    const missing = missingRecords(context, lastVersion.return, table, () => true);
    for (const hit of missing) yield { ...hit, data: { change: 'missing', from: hit.record } };
  }
}

/** Figures and answers from a list; what the template fills from the register is not the department's. */
function isOwnFigure({ type, locked }: Column): boolean {
  return locked !== true && ['integer', 'number', 'money', 'list'].includes(type);
}
