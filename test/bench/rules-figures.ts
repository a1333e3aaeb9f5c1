import type { Figure } from './figure';
import { growthOf } from './growth-of';
import { checkAgain } from './check-again';
import { rulesInMemory } from './rules-in-memory';

/** The rules by themselves, in memory. */
export function rulesFigures(): readonly Figure[] {
  const [small, ...larger] = [150, 1000, 10_000, 40_000].map((rows) => ({
    rows,
    ms: rulesInMemory(rows, rows < 1000 ? 60 : 15),
  }));

  return [
    { what: 'all rules on 150 rows in memory', measured: small?.ms ?? NaN, unit: 'ms', atMost: 5 },
    {
      what: 're-check after one edit, 150 rows: cells read, observed, and all rules',
      measured: checkAgain(150),
      unit: 'ms',
      atMost: 5,
    },
    {
      what: 'all rules on 10,000 rows in memory',
      measured: larger.find(({ rows }) => rows === 10_000)?.ms ?? NaN,
      unit: 'ms',
      atMost: 40,
    },
    {
      what: 'growth of all rules from 1,000 to 40,000 rows, exponent',
      measured: growthOf(larger.map(({ ms, rows }) => [rows, ms])),
      unit: '',
    },
  ];
}
