import type { Measured } from './measured';
import { once, quarterOf } from './quarter-of';

const submission: Measured = {
  what: 'a submission',
  how: 'an example',
  calls: 5,
  readUnits: 3,
  writeUnits: 40,
  streamRecords: 6,
  milliseconds: 500,
  memory: 2048,
  storedBytes: 1000,
  s3Puts: 1,
  perQuarter: 2,
  per: 'organisation',
};
const government: Measured = {
  ...submission,
  what: 'a read of all',
  calls: 75,
  readUnits: 50,
  writeUnits: 0,
  streamRecords: 0,
  storedBytes: 0,
  s3Puts: 0,
  perQuarter: 10,
  per: 'government',
  measuredWith: 25,
};

describe('the cost of one use', () => {
  it('is the same with any number of organisations', () => {
    expect(once(submission, 2000)).toEqual(submission);
  });

  it('is in proportion to them where all are read', () => {
    expect(once(government, 200)).toMatchObject({ calls: 600, milliseconds: 4000, readUnits: 400 });
  });
});

describe('the cost of a quarter', () => {
  it('is that of each organisation’s uses', () => {
    expect(quarterOf([submission], 20)).toEqual({
      readUnits: 120,
      writeUnits: 1600,
      streamRecords: 240,
      gigabyteSeconds: 40,
      requests: 40,
      s3Puts: 40,
      storedBytes: 40_000,
    });
  });

  it('takes in what government as a whole does', () => {
    const { readUnits, requests, writeUnits } = quarterOf([submission, government], 200);

    expect({ readUnits, requests, writeUnits }).toEqual({
      readUnits: 1200 + 4000,
      requests: 410,
      writeUnits: 16_000,
    });
  });
});
