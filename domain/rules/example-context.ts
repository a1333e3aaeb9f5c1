import { form } from '../form/edition-2022-25-1/form';
import { layOutReturn, type ReturnValues } from '../form/lay-out';
import { observationsOf } from '../return/observations-of';
import { readReturn } from '../return/read-return';
import { edition202225 } from '../roadmap/edition-2022-25';
import type { AcceptedReturn, Answer, RuleContext } from './context';
import type { Example, ReturnChanges } from './example';
import { exampleRegister } from './example-register';
import { exampleReturn } from './example-return';
import { lastQuarter } from './example-last-quarter';
import { typeOver } from './type-over';

/** What a rule sees in an example: the valid example return, changed, laid out in cells and read again. */
export function exampleContext(example: Example): RuleContext {
  const { return: current, faults } = readReturn(
    exampleCells(exampleReturn, example.current),
    form,
  );
  const { previous = {}, lastVersion, register = {} } = example;

  return {
    form,
    edition: edition202225,
    today: example.today ?? '2023-10-20',
    current,
    faults,
    observations: observationsOf(current, edition202225),
    ...(example.organisation !== undefined && { organisation: example.organisation }),
    ...(previous !== 'none' && { previous: accepted(lastQuarter, previous) }),
    ...(lastVersion && { lastVersion: accepted(exampleReturn, lastVersion, lastVersion.answers) }),
    ...(register !== 'none' && { register: { ...exampleRegister, ...register } }),
  };
}

/** The cells of a return after an example's changes. */
export function exampleCells(values: ReturnValues, changes: ReturnChanges = {}) {
  return typeOver(layOutReturn({ form, values: change(values, changes) }), changes);
}

function change({ fields, tables }: ReturnValues, changes: ReturnChanges): ReturnValues {
  const changed = Object.entries(changes.tables ?? {}).map(([id, rows]): [string, object[]] => {
    const own: readonly object[] = tables?.[id as keyof typeof tables] ?? [];
    return [id, rows.map((row, at) => ({ ...(own[at] ?? own[0]), ...row }))];
  });
  return {
    fields: { ...fields, ...changes.fields },
    tables: { ...tables, ...Object.fromEntries<object[]>(changed) },
  };
}

function accepted(
  values: ReturnValues,
  changes: ReturnChanges,
  answers: readonly Answer[] = [],
): AcceptedReturn {
  const { return: read } = readReturn(exampleCells(values, changes), form);
  return { return: read, version: 1, observations: observationsOf(read, edition202225), answers };
}
