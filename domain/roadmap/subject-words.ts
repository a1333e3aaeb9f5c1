import { edition202225 } from './edition-2022-25';

/** A service by its name in the list of 75; a system, which only its department knows, by its id. */
export function subjectWords(subject: string): string {
  return edition202225.services.find(({ id }) => id === subject)?.name ?? subject;
}
