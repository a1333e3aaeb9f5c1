import { readFileSync } from 'node:fs';
import { costsPage } from './costs-page';
import type { Measured } from './measured';

const use: Measured = {
  what: 'submission',
  how: 'an example',
  calls: 12,
  readUnits: 11,
  writeUnits: 36,
  streamRecords: 7,
  milliseconds: 100,
  memory: 1024,
  storedBytes: 71_200,
  s3Puts: 1,
  perQuarter: 2,
  per: 'organisation',
};

describe('the page of costs', () => {
  const page = costsPage([use, { ...use, what: 'all', per: 'government', measuredWith: 25 }]);
  const lines = page.split('\n');

  it('gives each use and how it was measured', () => {
    expect(lines).toContain('| submission | 12 | 11 | 36 | 7 | 0.1 | 1 | 71.2 KB |');
    expect(lines).toContain('- **submission**: an example.');
  });

  it('gives what grows with the organisations at each size', () => {
    expect(lines).toContain('| 2,000 organisations | 960 | 880 | 8 |');
  });

  it('gives a quarter at each size', () => {
    const all = costsPage([use]).split('\n');
    expect(all).toContain('| 200 | 400 | 4,400 | 14,400 | 2,800 | 40 | 400 | 28.5 MB |');
  });
});

describe('the page that is checked in', () => {
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => Number(cell.replaceAll(',', '')));
  const rows = readFileSync('docs/costs.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| [\d,]+ +\|/.test(line))
    .map(cells);

  it('has ten times the units for ten times the organisations', () => {
    const [twenty = [], twoHundred = [], twoThousand = []] = rows;
    // Read units and requests have a part that is government's alone; write units have none.
    expect(twoHundred[3]).toBe(10 * (twenty[3] ?? Number.NaN));
    expect(twoThousand[3]).toBe(100 * (twenty[3] ?? Number.NaN));
  });
});
