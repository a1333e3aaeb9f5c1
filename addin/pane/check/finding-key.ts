import type { Finding } from '#domain/rules/finding';

/** What tells a finding from the others of a check, and is the same in the next check while it stands. */
export function findingKey({ rule, sheet, cells, entered, message }: Finding): string {
  return [rule, sheet, cells, entered, message].join('\n');
}
