import type { RuleExamples } from '../example';
import { countNotPercentageExamples } from './count-not-percentage.examples';
import { dateNotTextExamples } from './date-not-text.examples';
import { dateReadableExamples } from './date-readable.examples';
import { dateWithinReasonExamples } from './date-within-reason.examples';
import { errorValueReplacedExamples } from './error-value-replaced.examples';
import { figureNotDateExamples } from './figure-not-date.examples';
import { formulaCalculatedExamples } from './formula-calculated.examples';
import { listWordExactExamples } from './list-word-exact.examples';
import { listWordKnownExamples } from './list-word-known.examples';
import { numberNotTextExamples } from './number-not-text.examples';
import { numberReadableExamples } from './number-readable.examples';
import { numberWholeExamples } from './number-whole.examples';
import { recordUniqueExamples } from './record-unique.examples';
import { requiredGivenExamples } from './required-given.examples';
import { textNotConvertedExamples } from './text-not-converted.examples';
import { withinBoundsExamples } from './within-bounds.examples';

/** The worked examples of the rules on single cells: readable, required, in range, on the list. */
export const cellsExamples: readonly RuleExamples[] = [
  errorValueReplacedExamples,
  formulaCalculatedExamples,
  numberReadableExamples,
  countNotPercentageExamples,
  figureNotDateExamples,
  dateReadableExamples,
  numberWholeExamples,
  listWordKnownExamples,
  requiredGivenExamples,
  recordUniqueExamples,
  withinBoundsExamples,
  numberNotTextExamples,
  dateNotTextExamples,
  listWordExactExamples,
  textNotConvertedExamples,
  dateWithinReasonExamples,
];
