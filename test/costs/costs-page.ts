import { gigabyteSeconds, type Measured } from './measured';
import { once, quarterOf } from './quarter-of';

/** How many organisations the page is worked out for. */
const sizes = [20, 200, 2000] as const;

/** The page of costs, in units alone: whoever knows their prices multiplies. */
export function costsPage(all: readonly Measured[]): string {
  return [
    '# What it costs, in units',
    '`npm run costs` makes this page. It holds no prices: multiply each unit by the price of your account and region.',
    `Read and write units are what the embedded engine says each call consumed (\`ReturnConsumedCapacity\`); strongly consistent reads and transactions are counted in full. Stream records, stored bytes and calls are counted, and a workbook as it was submitted is in the stored bytes. Lambda’s GB-seconds are an estimate: processor time on the machine that made this page, the embedded engine’s own work in it, times the memory of the function in the template. What Lambda bills includes waiting, and cold starts beside it (\`npm run bench\`).`,
    '## One use',
    tableOf(
      [
        'use',
        'calls',
        'read units',
        'write units',
        'stream records',
        'GB-seconds',
        'S3 puts',
        'stored',
      ],
      all.map((measured) => rowOf(measured.what, measured)),
    ),
    all.map(({ how, what }) => `- **${what}**: ${how}.`).join('\n'),
    '## By the number of organisations',
    'Only the government read grows with them, in proportion to the organisations that it asks for; all other uses are of one organisation.',
    tableOf(
      ['government read', 'calls', 'read units', 'GB-seconds'],
      sizes.flatMap((size) =>
        all
          .filter(({ measuredWith }) => measuredWith !== undefined)
          .map((measured) => {
            const { calls, readUnits, ...rest } = once(measured, size);
            return [
              `${shown(size)} organisations`,
              shown(calls),
              shown(readUnits),
              shown(gigabyteSeconds(rest)),
            ];
          }),
      ),
    ),
    '## A quarter',
    `Assumed, not measured: ${all
      .filter(({ perQuarter }) => perQuarter > 0)
      .map(
        ({ per, perQuarter, what }) =>
          `${shown(perQuarter)} × ${what} for ${per === 'organisation' ? 'each organisation' : 'government as a whole'}`,
      )
      .join('; ')}.`,
    tableOf(
      [
        'organisations',
        'requests and runs',
        'read units',
        'write units',
        'stream records',
        'GB-seconds',
        'S3 puts',
        'stored',
      ],
      sizes.map((size) => {
        const quarter = quarterOf(all, size);
        return [
          shown(size),
          shown(quarter.requests),
          shown(quarter.readUnits),
          shown(quarter.writeUnits),
          shown(quarter.streamRecords),
          shown(quarter.gigabyteSeconds),
          shown(quarter.s3Puts),
          bytes(quarter.storedBytes),
        ];
      }),
    ),
    'Cost of a quarter = read units × price of a read unit + write units × price of a write unit + GB-seconds × price of a GB-second + requests × price of a request (of Lambda and of the HTTP API) + S3 puts × price of a put + stored × price of a GB and month × 3.',
  ]
    .join('\n\n')
    .concat('\n');
}

function rowOf(what: string, measured: Measured): readonly string[] {
  const { calls, readUnits, s3Puts, storedBytes, streamRecords, writeUnits } = measured;
  return [
    what,
    ...[calls, readUnits, writeUnits, streamRecords, gigabyteSeconds(measured), s3Puts].map(shown),
    bytes(storedBytes),
  ];
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

function bytes(value: number): string {
  return value >= 1e9
    ? `${shown(value / 1e9)} GB`
    : value >= 1e6
      ? `${shown(value / 1e6)} MB`
      : `${shown(value / 1000)} KB`;
}

function shown(value: number): string {
  const digits = value < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 };
  return value.toLocaleString('en-GB', digits);
}
