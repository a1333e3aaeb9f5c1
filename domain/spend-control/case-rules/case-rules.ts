import { cellsRules } from '../../rules/cells/cells-rules';
import type { FormContext } from '../../rules/context';
import type { Rule } from '../../rules/define-rule';
import { organisationKnown } from '../../rules/identity/organisation-known';
import { columnFound } from '../../rules/layout/column-found';
import { contentShown } from '../../rules/layout/content-shown';
import { fieldFound } from '../../rules/layout/field-found';
import { headerUnique } from '../../rules/layout/header-unique';
import { rowsInsideTable } from '../../rules/layout/rows-inside-table';
import { sheetNameKept } from '../../rules/layout/sheet-name-kept';
import { tableFound } from '../../rules/layout/table-found';
import { caseAnswerGiven } from './case-answer-given';
import { caseAnswerKnown } from './case-answer-known';
import type { CaseContext } from './case-context';
import { caseDatesInOrder } from './case-dates-in-order';
import { caseLinkSafe } from './case-link-safe';
import { caseLinkedValid } from './case-linked-valid';
import { caseReferenceValid } from './case-reference-valid';
import { caseServiceListed } from './case-service-listed';
import { caseServiceOwn } from './case-service-own';
import { caseSheetFound } from './case-sheet-found';
import { caseTextFits } from './case-text-fits';

/** The rules on cases alone, in the order in which they run. */
export const ownCaseRules: readonly Rule<CaseContext>[] = [
  caseSheetFound,
  caseReferenceValid,
  caseTextFits,
  caseServiceOwn,
  caseServiceListed,
  caseDatesInOrder,
  caseAnswerKnown,
  caseAnswerGiven,
  caseLinkSafe,
  caseLinkedValid,
];

/** Rules of every form that hold for a case too. It has no table of reasons, so none of them may be a query. */
const shared: readonly Rule<FormContext>[] = [
  fieldFound,
  tableFound,
  columnFound,
  headerUnique,
  sheetNameKept,
  rowsInsideTable,
  contentShown,
  organisationKnown,
  ...cellsRules.filter(({ severity }) => severity !== 'query'),
];

/** Every rule that a case is checked by: layout first, then each cell, then what cells say together. */
export const caseRules: readonly Rule<CaseContext>[] = [...shared, ...ownCaseRules];
