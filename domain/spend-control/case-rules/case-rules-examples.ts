import type { CaseRuleExamples } from './case-example';
import { caseAnswerGivenExamples } from './case-answer-given.examples';
import { caseAnswerKnownExamples } from './case-answer-known.examples';
import { caseDatesInOrderExamples } from './case-dates-in-order.examples';
import { caseLinkSafeExamples } from './case-link-safe.examples';
import { caseLinkedValidExamples } from './case-linked-valid.examples';
import { caseReferenceValidExamples } from './case-reference-valid.examples';
import { caseServiceListedExamples } from './case-service-listed.examples';
import { caseServiceOwnExamples } from './case-service-own.examples';
import { caseSheetFoundExamples } from './case-sheet-found.examples';
import { caseTextFitsExamples } from './case-text-fits.examples';

/** The worked examples of the rules on cases alone: they are its tests. */
export const caseRulesExamples: readonly CaseRuleExamples[] = [
  caseSheetFoundExamples,
  caseReferenceValidExamples,
  caseTextFitsExamples,
  caseServiceOwnExamples,
  caseServiceListedExamples,
  caseDatesInOrderExamples,
  caseAnswerKnownExamples,
  caseAnswerGivenExamples,
  caseLinkSafeExamples,
  caseLinkedValidExamples,
];
