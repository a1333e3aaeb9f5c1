import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { runInfra } from '../test/cloud/a-cloud';

const schema = z.object({
  acknowledged: z.array(
    z.object({ needed: z.boolean(), path: z.string(), reason: z.string(), rule: z.string() }),
  ),
  found: z.array(z.object({ rule: z.string(), resources: z.array(z.string()) })),
});

let report: z.infer<typeof schema>;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'controls-'));
  // It fails where AwsSolutions finds what nobody acknowledged.
  report = schema.parse(JSON.parse(await runInfra('report-controls', folder, ['--json'])));
}, 180_000);

describe('what was acknowledged of AwsSolutions', () => {
  it('is explained, each by a sentence of its own and not by “not needed”', () => {
    expect(report.acknowledged.length).toBeGreaterThan(0);
    for (const { reason } of report.acknowledged) expect(reason).toMatch(/^[A-Z].{60,}\.$/);
  });

  it('is still found, and would not be missed', () => {
    expect(report.acknowledged.filter(({ needed }) => !needed)).toEqual([]);
  });

  it('is of one construct, not of a whole stack', () => {
    for (const { path } of report.acknowledged) expect(path.split('/').length).toBeGreaterThan(1);
  });
});

it('reports what the rules for NIST 800-53 find', () => {
  expect(report.found.map(({ rule }) => rule)).toContain('NIST.800.53.R5-LambdaInsideVPC');
});
