import type { Severity } from '#domain/rules/finding';

/** How a severity is named and coloured. */
export const severityBadges = {
  error: { color: 'danger', label: 'Error' },
  query: { color: 'warning', label: 'Query' },
  note: { color: 'informative', label: 'Note' },
} as const satisfies Readonly<Record<Severity, { color: string; label: string }>>;
