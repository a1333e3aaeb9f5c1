import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { InvalidArgumentError } from 'commander';

/** An organisation’s id as it is typed after an option: `dwp`. */
export function organisationArgument(text: string): string {
  const id = text.toLowerCase();
  if (edition202225.organisations.some((organisation) => organisation.id === id)) return id;

  const ids = edition202225.organisations.map((organisation) => organisation.id);
  throw new InvalidArgumentError(`Give one of: ${ids.join(', ')}.`);
}
