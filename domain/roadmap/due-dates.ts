/**
 * The days on which the roadmap's targets fall due, as ISO dates. Two of them are our reading.
 *
 * "By 2025" carries no day. We read it as the end of the financial year 2024-25, the last of the
 * edition's own name: the count of great services that the government gave in February 2025 closed
 * the programme. A commitment without any date is read the same, as the roadmap sets out "a common
 * cross-government vision for 2025". "By the end of 2025" is read as the last day of that year.
 * Departments' targets in the ledger carry their own dates and are not touched by this.
 */
export const dueDates = {
  april2023: '2023-04-30',
  by2025: '2025-03-31',
  endOf2025: '2025-12-31',
} as const;
