import { gigabyteSeconds, type Measured } from './measured';

/** What a quarter takes in all. */
export interface Quarter {
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly streamRecords: number;
  readonly gigabyteSeconds: number;
  readonly requests: number;
  readonly s3Puts: number;
  readonly storedBytes: number;
}

/** What one use takes with so many organisations: more only where it reads all of them, and then in proportion. */
export function once(measured: Measured, organisations: number): Measured {
  const { calls, measuredWith, milliseconds, readUnits } = measured;
  if (measuredWith === undefined) return measured;

  const times = organisations / measuredWith;
  return {
    ...measured,
    calls: calls * times,
    milliseconds: milliseconds * times,
    readUnits: readUnits * times,
  };
}

/** What all uses of a quarter take with so many organisations. */
export function quarterOf(all: readonly Measured[], organisations: number): Quarter {
  const sum = (of: (measured: Measured) => number) =>
    all.reduce((total, measured) => {
      const times = measured.perQuarter * (measured.per === 'organisation' ? organisations : 1);
      return total + times * of(once(measured, organisations));
    }, 0);
  return {
    readUnits: sum(({ readUnits }) => readUnits),
    writeUnits: sum(({ writeUnits }) => writeUnits),
    streamRecords: sum(({ streamRecords }) => streamRecords),
    gigabyteSeconds: sum(gigabyteSeconds),
    requests: sum(() => 1),
    s3Puts: sum(({ s3Puts }) => s3Puts),
    storedBytes: sum(({ storedBytes }) => storedBytes),
  };
}
