import { aFinding } from '../../test/builders/a-finding';
import type { ServiceTrouble } from '../ports/service';
import { troubleOf } from './trouble-of';

const problem = { title: 'A title', detail: 'What to do.' };

describe('trouble with the service', () => {
  it.each<[number, object | undefined, ServiceTrouble]>([
    [400, problem, 'refused'],
    [401, { message: 'Unauthorized' }, 'session expired'],
    [403, { message: 'Forbidden' }, 'session expired'],
    [403, problem, 'not allowed'],
    [404, problem, 'refused'],
    [409, { ...problem, latest: { version: 2 } }, 'another was first'],
    [409, { ...problem, latest: null }, 'another was first'],
    [409, problem, 'refused'],
    [413, problem, 'too large'],
    [422, { ...problem, findings: [] }, 'findings'],
    [422, problem, 'refused'],
    [429, undefined, 'busy'],
    [500, problem, 'failed'],
    [503, undefined, 'busy'],
  ])('of status %i with %j is: %s', (status, said, trouble) => {
    expect(troubleOf(status, said).trouble).toBe(trouble);
  });

  it('keeps the title, and what is doubted of contributions', () => {
    const doubts = [{ contribution: 'K1', doubts: [{ doubt: 'the wrong way' }] }];
    const said = troubleOf(422, { ...problem, doubts });
    expect([said.trouble, said.title, said.doubts]).toEqual(['refused', 'A title', doubts]);
    expect(troubleOf(500, undefined)).toMatchObject({ doubts: [], title: undefined });
  });

  it('says what the service said, with what it found', () => {
    const { findings, message } = troubleOf(422, { ...problem, findings: [aFinding()] });
    expect(message).toBe('What to do.');
    expect(findings).toEqual([aFinding()]);
  });

  it('has words of its own where the service has none', () => {
    expect(troubleOf(502, '<html>').message).toBe(
      'Try again in a few minutes. Nothing of yours is lost.',
    );
  });
});
