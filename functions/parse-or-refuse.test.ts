import * as z from 'zod';
import { parseOrRefuse } from './parse-or-refuse';

const schema = z.object({
  asAt: z.iso.date(),
  names: z.record(z.string(), z.string()),
  outcome: z.enum(['approved', 'withdrawn']),
  approved: z.int().min(0),
});
const valid = { asAt: '2024-01-31', names: {}, outcome: 'approved', approved: 1 };
const refusedFor = (change: object) => {
  const parsed = parseOrRefuse(schema, { ...valid, ...change });
  return 'refusal' in parsed ? (parsed.refusal.body as { detail: string }).detail : undefined;
};

describe('parseOrRefuse', () => {
  it('gives what came in', () => {
    expect(parseOrRefuse(schema, valid)).toEqual({ value: valid });
  });

  it.each([
    [{ asAt: '31/01/2024' }, 'asAt: give a day, such as 2024-01-31.'],
    [{ names: undefined }, 'names: it is missing, or is not an object.'],
    [{ outcome: 'maybe' }, 'outcome: give one of: approved, withdrawn.'],
    [{ approved: -1 }, 'approved: it is too small or too large.'],
    [{ approved: 'ten' }, 'approved: it is missing, or is not a number.'],
  ])('says of %j in plain words what belongs there', (change, detail) => {
    expect(refusedFor(change)).toBe(detail);
  });

  it('repeats nothing of what it held', () => {
    expect(refusedFor({ asAt: 'secret' })).not.toContain('secret');
  });
});
