import { matchesPattern, patternSchema } from './matches-pattern';

const record = {
  eventName: 'INSERT',
  dynamodb: { NewImage: { kind: { S: 'return-head' }, version: { N: '3' } } },
};
const image = (kind: unknown) => ({ dynamodb: { NewImage: { kind: { S: kind } } } });

describe('a pattern', () => {
  it.each([
    [{}],
    [{ eventName: ['INSERT'] }],
    [{ eventName: ['MODIFY', 'INSERT'] }],
    [image(['return-head'])],
    [image([{ prefix: 'return-' }])],
    [image([{ suffix: '-head' }])],
    [image([{ 'anything-but': ['row', 'audit'] }])],
    [image([{ exists: true }])],
    [{ dynamodb: { OldImage: { kind: { S: [{ exists: false }] } } } }],
  ])('%j matches', (pattern) => {
    expect(matchesPattern(patternSchema.parse(pattern), record)).toBe(true);
  });

  it.each([
    [{ eventName: ['MODIFY', 'REMOVE'] }],
    [{ eventName: ['INSERT'], eventSource: ['aws:s3'] }],
    [image(['row'])],
    [image([{ prefix: 'row' }])],
    [image([{ 'anything-but': 'return-head' }])],
    [image([{ exists: false }])],
    [{ dynamodb: { OldImage: { kind: { S: [{ 'anything-but': 'row' }] } } } }],
    [{ toString: ['x'] }],
  ])('%j does not', (pattern) => {
    expect(matchesPattern(patternSchema.parse(pattern), record)).toBe(false);
  });

  it.each([[{ $or: [{ a: ['b'] }] }], [{ size: [{ numeric: ['>', 1] }] }], [{ a: 'b' }]])(
    'with what is not known here, as %j, is refused',
    (pattern) => {
      expect(patternSchema.safeParse(pattern).success).toBe(false);
    },
  );
});
