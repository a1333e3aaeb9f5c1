import { addWorkingDays } from './add-working-days';
import type { ServiceLevels } from './control-set';
import { isNotPublished, type NotPublished } from './not-published';

/** One promise of the centre on a case, and whether it is kept (ISO dates). */
export interface ServiceLevel {
  readonly promise: 'acknowledge' | 'ask for further information' | 'decide';
  readonly due: string;
  readonly state: 'kept' | 'late' | 'due';
}

/** What has been done on a case so far: ISO dates. */
interface Done {
  readonly submittedOn: string;
  readonly acknowledgedOn?: string;
  readonly askedOn?: string;
  readonly decidedOn?: string;
}

/**
 * The centre's promises on a case, on a day (ISO date). A later step keeps the promise of an earlier one:
 * a case that is decided was acknowledged.
 */
export function serviceLevelClock(
  levels: ServiceLevels | NotPublished,
  { submittedOn, acknowledgedOn, askedOn, decidedOn }: Done,
  today: string,
): readonly ServiceLevel[] | NotPublished {
  if (isNotPublished(levels)) return levels;

  const asked = earliest(askedOn, decidedOn);
  const level = (
    promise: ServiceLevel['promise'],
    due: string,
    on: string | undefined,
  ): ServiceLevel => {
    const state = on === undefined && today <= due ? 'due' : (on ?? today) <= due ? 'kept' : 'late';
    return { promise, due, state };
  };
  const { acknowledgeWorkingDays, decisionCalendarDays, furtherInformationWorkingDays } = levels;
  return [
    level(
      'acknowledge',
      addWorkingDays(submittedOn, acknowledgeWorkingDays),
      earliest(acknowledgedOn, asked),
    ),
    level(
      'ask for further information',
      addWorkingDays(submittedOn, furtherInformationWorkingDays),
      asked,
    ),
    level('decide', addDays(submittedOn, decisionCalendarDays), decidedOn),
  ];
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  return [one, other].filter((day) => day !== undefined).toSorted()[0];
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
