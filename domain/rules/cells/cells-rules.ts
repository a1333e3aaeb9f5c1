import type { FormContext } from '../context';
import type { Rule } from '../define-rule';
import { countNotPercentage } from './count-not-percentage';
import { dateNotText } from './date-not-text';
import { dateReadable } from './date-readable';
import { dateWithinReason } from './date-within-reason';
import { errorValueReplaced } from './error-value-replaced';
import { figureNotDate } from './figure-not-date';
import { formulaCalculated } from './formula-calculated';
import { listWordExact } from './list-word-exact';
import { listWordKnown } from './list-word-known';
import { numberNotText } from './number-not-text';
import { numberReadable } from './number-readable';
import { numberWhole } from './number-whole';
import { recordUnique } from './record-unique';
import { requiredGiven } from './required-given';
import { textNotConverted } from './text-not-converted';
import { withinBounds } from './within-bounds';

/** Rules on single cells: readable, required, in range, on the list, in the order in which they run. */
export const cellsRules: readonly Rule<FormContext>[] = [
  errorValueReplaced,
  formulaCalculated,
  numberReadable,
  countNotPercentage,
  figureNotDate,
  dateReadable,
  numberWhole,
  listWordKnown,
  requiredGiven,
  recordUnique,
  withinBounds,
  numberNotText,
  dateNotText,
  listWordExact,
  textNotConverted,
  dateWithinReason,
];
