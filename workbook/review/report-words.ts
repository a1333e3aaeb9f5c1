import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import type { Measure } from '#domain/roadmap/measure';
import { organisationName } from '#domain/roadmap/organisation-name';
import { valueWords } from '#domain/roadmap/value-words';

/** A value rolled up across government, as people read it; blank where there is none. */
export function rolledUpWords(
  measure: string,
  rollUp: Measure['rollUp'],
  value: number | undefined,
): string {
  if (value === undefined) return '';
  if (rollUp === 'share that meet it') return `${Math.round(value)} % meet it`;
  if (rollUp === 'all that meet it')
    return value === 1 ? 'all that answered meet it' : 'not all meet it';
  return valueWords(measure, value);
}

/** What the roadmap aims at: `at most 10 % by 2025-03-31`, or that no figure is published. */
export function targetWords(measureId: string): string {
  const measure = measureById(edition202225, measureId);
  if (!measure || measure.target === 'not published') return 'no figure is published';
  const { due, value } = measure.target;
  const by = due === undefined ? ' every year' : ` by ${due}`;
  if (measure.comparison === 'by date') return `yes${by}`;
  if (measure.comparison === 'is') return `${valueWords(measureId, value)}${by}`;
  return `${measure.comparison} ${valueWords(measureId, value)}${by}`;
}

/** Short names of organisations on an ISO date, with commas; `none` where there are none. */
export function organisationWords(ids: readonly string[], onDate: string): string {
  if (ids.length === 0) return 'none';
  return ids
    .map((id) => {
      const found = edition202225.organisations.find((organisation) => organisation.id === id);
      return found ? organisationName(found, onDate, 'short') : id;
    })
    .join(', ');
}
