import { conflictOfInterest } from './conflict-of-interest';

const one = { organisation: 'dwp', preparer: 'preparer@dwp' };
const central = { subject: 'assessor@co', organisation: 'co' };
const own = { subject: 'assessor@dwp', organisation: 'dwp' };

describe('the conflict of interest', () => {
  it('is none for an assessor of another organisation', () => {
    expect(conflictOfInterest(one, central)).toBeUndefined();
  });

  it('stops the person who prepared the case, alone or as the second', () => {
    const preparer = { subject: 'preparer@dwp', organisation: 'co' };
    expect(conflictOfInterest(one, preparer)).toBe('prepared by the same person');
    expect(conflictOfInterest(one, own, preparer)).toBe('prepared by the same person');
  });

  it('asks for a second assessor of another organisation where the case is their own organisation’s', () => {
    expect(conflictOfInterest(one, own)).toBe('needs a second assessor');
    expect(conflictOfInterest(one, own, own)).toBe('needs a second assessor');
    const colleague = { subject: 'other@dwp', organisation: 'dwp' };
    expect(conflictOfInterest(one, own, colleague)).toBe('needs a second assessor');
    expect(conflictOfInterest(one, own, central)).toBeUndefined();
  });
});
