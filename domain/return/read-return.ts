import type { WorkbookCells } from '../cells/cells';
import type { Form } from '../form/form';
import { parsePeriod } from '../period/parse-period';
import { atOnce } from '../steps/at-once';
import type { Steps } from '../steps/steps';
import { readForm } from './read-form';
import type { Reading } from './reading';
import type { Return } from './return';

/**
 * Reads a workbook as a return. Tolerates what people do to workbooks; what could not be read, or only by a
 * guess, is among the faults with its cell.
 */
export function readReturn(workbook: WorkbookCells, form: Form): Reading {
  return atOnce(readReturnInSteps(workbook, form));
}

/** The very same, in steps of some hundred rows. */
export function* readReturnInSteps(workbook: WorkbookCells, form: Form): Steps<Reading> {
  const { properties } = workbook;
  const { filled, faults } = yield* readForm(workbook, form);
  const { fields, tables } = filled;

  const text = (id: string, property: string) =>
    String(fields.values[id] ?? properties[property] ?? '').trim();
  const loose = {
    organisation: text('organisation', 'organisation'),
    period: parsePeriod(withoutMonths(text('period', 'period'))),
    form: text('formEdition', 'formEdition'),
    fields,
    tables,
  };

  // The form decides which columns there are and what their cells may hold, and the types follow the form.
  return { return: loose as unknown as Return, faults };
}

// The help of the form writes a period as `2023-24 Q2 (July to September 2023)`, and people copy it.
function withoutMonths(period: string): string {
  return period.replace(/\([^)]*\)\s*$/, '');
}
