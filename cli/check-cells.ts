import type { WorkbookCells } from '#domain/cells/cells';
import { form } from '#domain/form/edition-2022-25-1/form';
import { periodDates } from '#domain/period/period-dates';
import { observationsOf } from '#domain/return/observations-of';
import { readReturn } from '#domain/return/read-return';
import type { Return } from '#domain/return/return';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { checkReturn } from '#domain/rules/check-return';
import type { RuleContext } from '#domain/rules/context';
import type { Finding } from '#domain/rules/finding';
import { ruleSetOn } from '#domain/rules/rule-sets';
import { inSheetOrder } from './in-sheet-order';

/** What the service knows that a check may use; all of it is absent offline. */
export type KnownToService = Pick<
  RuleContext,
  'organisation' | 'previous' | 'lastVersion' | 'register'
>;

/** A return as it was read, and what the rules found. */
export interface CheckedReturn {
  readonly return: Return;
  readonly findings: readonly Finding[];
}

/** Reads a return from cells and checks it, on a day, by the rule set of its period. */
export function checkCells(
  cells: WorkbookCells,
  today: string,
  known: KnownToService = {},
): CheckedReturn {
  const { return: current, faults } = readReturn(cells, form);
  const context: RuleContext = {
    form,
    edition: edition202225,
    today,
    current,
    faults,
    observations: observationsOf(current, edition202225),
    ...known,
  };
  const on = current.period ? periodDates(current.period).last : today;
  return {
    return: current,
    findings: inSheetOrder(checkReturn(context, ruleSetOn(on)), cells),
  };
}
