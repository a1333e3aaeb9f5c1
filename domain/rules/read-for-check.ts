import type { WorkbookCells } from '../cells/cells';
import { form } from '../form/edition-2022-25-1/form';
import type { Observation } from '../progress/observation';
import { observationsInSteps, observationsOf } from '../return/observations-of';
import { readReturn, readReturnInSteps } from '../return/read-return';
import type { Reading } from '../return/reading';
import type { Return } from '../return/return';
import { edition202225 } from '../roadmap/edition-2022-25';
import { withPauses } from '../steps/with-pauses';
import { checkInSlices, type Pause } from './check-in-slices';
import { checkReturn } from './check-return';
import type { RuleContext } from './context';
import type { Finding } from './finding';
import type { RuleSet } from './rule-set';
import { ruleSetFor } from './rule-set-for';

/** What the ledger knows that a check may use; all of it is absent offline. */
export type KnownToLedger = Pick<
  RuleContext,
  'organisation' | 'previous' | 'lastVersion' | 'register'
>;

/** A workbook's cells, read as a return and ready to be checked. */
export interface ReadForCheck {
  readonly return: Return;
  readonly observations: readonly Observation[];
  readonly ruleSet: RuleSet;
  /** What the rules of its period find in it, given what the ledger knows. */
  check(known: KnownToLedger): readonly Finding[];
  /** The very same, with pauses between rules where `pause` asks for them. */
  checkInSlices(known: KnownToLedger, pause: Pause): Promise<readonly Finding[]>;
}

/** Reads cells once for a check on an ISO day: the command line and the service do it so. */
export function readForCheck(cells: WorkbookCells, today: string): ReadForCheck {
  const reading = readReturn(cells, form);
  return readyForCheck(reading, observationsOf(reading.return, edition202225), today);
}

/** The very same, with pauses between some hundred rows where `pause` asks for them: the task pane does it so. */
export async function readForCheckInSlices(
  cells: WorkbookCells,
  today: string,
  pause: () => Promise<void> | undefined,
): Promise<ReadForCheck> {
  const reading = await withPauses(readReturnInSteps(cells, form), pause);
  const observing = observationsInSteps(reading.return, edition202225);
  return readyForCheck(reading, await withPauses(observing, pause), today);
}

function readyForCheck(
  { return: current, faults }: Reading,
  observations: readonly Observation[],
  today: string,
): ReadForCheck {
  const ruleSet = ruleSetFor(current, today);
  const context = { form, edition: edition202225, today, current, faults, observations };

  return {
    return: current,
    observations,
    ruleSet,
    check: (known) => checkReturn({ ...context, ...known }, ruleSet),
    checkInSlices: (known, pause) => checkInSlices({ ...context, ...known }, ruleSet, pause),
  };
}
