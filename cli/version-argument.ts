import { InvalidArgumentError } from 'commander';

/** A version of a return as it is typed after an option: `1`. */
export function versionArgument(text: string): string {
  if (/^[1-9]\d{0,3}$/.test(text)) return text;
  throw new InvalidArgumentError('Give the number of the version, such as 1.');
}
