import type { Finding } from '#domain/rules/finding';

/** A finding on the Services sheet, of which parts can be given. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'number-readable',
    severity: 'error',
    trial: false,
    sheet: 'Services',
    cells: 'E5',
    count: 1,
    records: ['s1'],
    entered: 'ten',
    expected: 'A whole number',
    message: 'This is not a number.',
    action: 'Give a whole number.',
    ...given,
  };
}
