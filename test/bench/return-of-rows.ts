import type { ReturnValues } from '../../domain/form/lay-out';
import type { Values } from '../../domain/return/return';
import { exampleReturn } from '../../domain/rules/example-return';

const [system] = exampleReturn.tables.systems;

/** The valid example return with so many rows in the Systems table, which has 20 columns, all filled. */
export function returnOfRows(rows: number): ReturnValues {
  return {
    ...exampleReturn,
    tables: {
      ...exampleReturn.tables,
      systems: Array.from({ length: rows }, (_, at): Partial<Values<'systems'>> => ({
        ...system,
        system: `SYS-${String(at + 1).padStart(5, '0')}`,
        name: `Example system ${at + 1}`,
        owner: `Owner ${at % 40}`,
        hosting: 'planned',
        hostingPlanDate: '2024-11-30',
        supportEnds: '2026-03-31',
        runningCost: 1_000_000 + at * 125,
        users: 100 + (at % 900),
        narrative: `Example: state of system ${at + 1} this quarter.`,
      })),
    },
  };
}
