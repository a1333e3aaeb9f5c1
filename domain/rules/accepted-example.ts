import { form } from '../form/edition-2022-25-1/form';
import type { ReturnValues } from '../form/lay-out';
import { observationsOf } from '../return/observations-of';
import { readReturn } from '../return/read-return';
import { edition202225 } from '../roadmap/edition-2022-25';
import type { AcceptedReturn, Answer } from './context';
import type { ReturnChanges } from './example';
import { exampleCells } from './example-cells';

/** A valid example return after an example's changes, as the ledger would hold it. */
export function acceptedExample(
  values: ReturnValues,
  changes: ReturnChanges,
  answers: readonly Answer[] = [],
): AcceptedReturn {
  const { return: read } = readReturn(exampleCells(values, changes), form);
  return { return: read, version: 1, observations: observationsOf(read, edition202225), answers };
}
