import { edition202225 } from './edition-2022-25';
import { measureById } from './measure-by-id';
import { subjectWords } from './subject-words';

/** What is measured, and of which service or system: `Vacancy rate`, `Cost per transaction: Get a State Pension`. */
export function measureWords(measureId: string, subject?: string): string {
  const name = measureById(edition202225, measureId)?.name ?? measureId;
  return subject === undefined ? name : `${name}: ${subjectWords(subject)}`;
}
