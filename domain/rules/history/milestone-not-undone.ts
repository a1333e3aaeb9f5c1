import { defineRule } from '../define-rule';
import { enteredIn } from '../words/entered-in';
import { changedCells } from './changed-cells';

/** What was done can come undone, so it is a query. */
export const milestoneNotUndone = defineRule({
  id: 'milestone-not-undone',
  title: 'Explain what was done last quarter and is not done now',
  severity: 'query',
  why: 'The wrong word is chosen from the list, or last quarter’s answer was too hopeful. A milestone that was counted as met would be lost without a word.',

  *find(context) {
    if (!context.previous) return;

    const { lists } = context.form;
    for (const [table, done] of milestones) {
      const cells = changedCells(context, context.previous.return, table, Object.keys(done));
      for (const { at, column, record, is, was } of cells) {
        if (is === undefined || was === undefined || was !== done[column.id]) continue;
        const data = { was: enteredIn(column, was, lists) };
        yield { at, record: record.id, entered: enteredIn(column, is, lists), data };
      }
    }
  },

  message: ({ was }) => `Last quarter’s answer was “${was}”.`,
  expected: ({ was }) => was,
  action: () =>
    'If it is still done, choose last quarter’s answer again. If it has come undone, or was never done, say so in a reason.',
});

/** The answer in each column that says that something is done. */
const milestones: readonly (readonly [
  'measures' | 'services' | 'systems' | 'people' | 'conditions',
  Readonly<Record<string, string>>,
])[] = [
  ['measures', { done: 'yes' }],
  ['services', { accessibility: 'compliant', oneLogin: 'live' }],
  ['systems', { hosting: 'aligned', remediation: 'agreed' }],
  ['people', { payFramework: 'adopted', diversityRoadmap: 'yes' }],
  ['conditions', { status: 'met' }],
];
