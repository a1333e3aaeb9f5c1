/** One thing that a person does to the workbook: see `fill_in_libreoffice.py`. */
type Step = Readonly<Record<string, string | number>>;

const services = 'Services (final)';
const copiedDown = ['H11', 'H12', 'H13', 'H14', 'H15'];

/** What went wrong when the demonstration’s return was filled in: the kind of thing that does. */
export const mistakes: readonly Step[] = [
  { sheet: 'Services', rename: services },
  { sheet: 'Blockers', insertRow: 3 },
  ...copiedDown.map((cell) => ({ sheet: services, cell, text: 'tbc' })),
  { sheet: services, cell: 'F6', text: '85%' },
  { sheet: services, cell: 'D7', type: 999_999 },
  { sheet: services, cell: 'J8', text: '30/02/2024' },
  { sheet: 'Measures', cell: 'P12', text: 'tbc' },
  { sheet: 'People', cell: 'B5', text: '1,280' },
  { sheet: 'Systems', cell: 'K7', text: 'plan agreed ' },
  { sheet: 'Spend', cell: 'D6', type: '=1/0' },
  { sheet: 'Spend', cell: 'D8', type: 1_050_000 },
  { sheet: 'Savings', cell: 'L5', text: 'Reduced' },
];

const satisfied = [934, 980, 1027, 1075, 1044];

/** What was put right, and the reason that was given, before it was submitted. */
export const putRight: readonly Step[] = [
  ...copiedDown.map((cell, at) => ({ sheet: services, cell, type: satisfied[at] ?? 0 })),
  { sheet: services, cell: 'F6', type: 34_104 },
  { sheet: services, cell: 'D7', type: 38_326 },
  { sheet: services, cell: 'J8', type: '2023-02-14' },
  { sheet: 'Measures', cell: 'P12', type: 'Demonstration: two data assets joined the platform.' },
  { sheet: 'People', cell: 'B5', type: 1280 },
  { sheet: 'Systems', cell: 'K7', type: 'Plan agreed' },
  { sheet: 'Spend', cell: 'D6', type: 372_000 },
  { sheet: 'Savings', cell: 'L5', type: 'Held' },
  { sheet: 'Reasons', cell: 'A5', type: 'cumulative-not-falling' },
  { sheet: 'Reasons', cell: 'B5', type: 'DWP-2023-004' },
  {
    sheet: 'Reasons',
    cell: 'C5',
    type: 'Demonstration: an accrual of £31,000 made in December was reversed in March.',
  },
];
