import { isReference } from '#domain/spend-control/case-rules/is-reference';
import { InvalidArgumentError } from 'commander';

/** The reference of a case as it is typed after an option: `DWP-2024-014`. */
export function referenceArgument(text: string): string {
  const reference = text.toUpperCase();
  if (isReference(reference)) return reference;
  throw new InvalidArgumentError(
    'Give at most 40 letters, digits and hyphens, such as DWP-2024-014.',
  );
}
