import { aToken } from '../../test/builders/a-token';
import { claimsOf } from './claims-of';

describe('claimsOf', () => {
  it('gives the roles that the pane knows and the end in milliseconds', () => {
    const token = aToken({ roles: ['certifier', 'someone else'], exp: 1_700_000_000 });

    expect(claimsOf(token)).toEqual({ roles: ['certifier'], expires: 1_700_000_000_000 });
  });

  it.each(['', 'no token', 'a.b.c', `a.${btoa('null')}.c`])('gives nothing for %p', (token) => {
    expect(claimsOf(token)).toEqual({ roles: [], expires: 0 });
  });
});
