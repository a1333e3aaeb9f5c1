import type { TableId, Values } from '../return/return';

/** How far one column may move in a quarter before a reason is asked for: both bounds have to be passed. */
type LargeChange = {
  [Id in TableId]: {
    readonly table: Id;
    readonly column: keyof Values<Id> & string;
    /** Of last quarter’s figure: 0.5 is half of it. */
    readonly share: number;
    /** In the column's unit, money in pence: below it a change is too small to ask about. */
    readonly floor: number;
  };
}[TableId];

const largeChanges: readonly LargeChange[] = [
  { table: 'measures', column: 'value', share: 0.5, floor: 10 },
  { table: 'measures', column: 'numerator', share: 0.5, floor: 10 },
  { table: 'measures', column: 'denominator', share: 0.5, floor: 10 },
  { table: 'services', column: 'transactions', share: 0.5, floor: 1000 },
  { table: 'services', column: 'digitalTransactions', share: 0.5, floor: 1000 },
  { table: 'services', column: 'started', share: 0.5, floor: 1000 },
  { table: 'services', column: 'completed', share: 0.5, floor: 1000 },
  { table: 'services', column: 'responses', share: 0.75, floor: 500 },
  { table: 'services', column: 'satisfied', share: 0.75, floor: 500 },
  { table: 'services', column: 'costPerTransaction', share: 0.5, floor: 100 },
  { table: 'systems', column: 'legacyScore', share: 0.25, floor: 5 },
  { table: 'systems', column: 'users', share: 0.5, floor: 500 },
  { table: 'systems', column: 'runningCost', share: 0.25, floor: 10_000_000 },
  { table: 'systems', column: 'fundingNeeded', share: 0.5, floor: 10_000_000 },
  { table: 'people', column: 'headcount', share: 0.2, floor: 20 },
  { table: 'people', column: 'vacancies', share: 0.5, floor: 10 },
  { table: 'people', column: 'seniorCivilServants', share: 0.2, floor: 20 },
  { table: 'people', column: 'seniorUpskilled', share: 0.5, floor: 20 },
  { table: 'people', column: 'trained', share: 0.5, floor: 20 },
  { table: 'people', column: 'skillsRecorded', share: 0.5, floor: 20 },
  { table: 'people', column: 'rolesAligned', share: 0.5, floor: 20 },
  { table: 'people', column: 'daysToHire', share: 0.5, floor: 10 },
  { table: 'spend', column: 'forecast', share: 0.2, floor: 10_000_000 },
  { table: 'savings', column: 'baseline', share: 0.1, floor: 1_000_000 },
];

/** The figures by which rules tell what is out of the ordinary. They are our own: no source gives any. */
export const tolerances = {
  daysThatABlockerMayStand: 180,
  /** A shorter narrative, such as “No change.”, may be the same every quarter. */
  charactersOfANarrative: 20,
  /** More hits than this in one column become one finding, even where they differ in their words. */
  hitsInTheirOwnWords: 10,
  largeChanges,
  /** Pounds typed as pence, or as thousands of pounds; `share` is how far the factor may be missed. */
  unitSlip: { factors: [100, 1000], share: 0.1 },
} as const;
