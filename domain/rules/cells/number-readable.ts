import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** Words, dashes and figures with their units are never guessed at: a guess would become somebody’s figure. */
export const numberReadable = defineRule({
  id: 'number-readable',
  title: 'Give a figure where a figure belongs',
  severity: 'error',
  why: '“about 50”, “1,250 days” and a dash cannot be counted. A dash may mean zero, not applicable or not yet known, and each would change a ratio in its own way.',

  find: (context: FormContext) => misreadCells(context, 'not-a-number'),

  message: ({ header }) => `“${header}” holds something that is not a figure.`,
  expected: ({ expected }) => expected,
  action: () => 'Give the figure alone, without words or units. For none, give 0.',
});
