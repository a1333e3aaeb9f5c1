import type { Period } from '#domain/period/period';
import { periodDates } from '#domain/period/period-dates';
import { organisationName } from '#domain/roadmap/organisation-name';
import { organisations } from '#domain/roadmap/organisations';

/** The name that an organisation had at the end of a period, or has had last; its id where nobody knows it. */
export function organisationWords(organisation: string, period?: Period): string {
  const known = organisations.find(({ id }) => id === organisation);
  return known
    ? organisationName(known, period ? periodDates(period).last : '9999-12-31')
    : organisation;
}
