import { ServiceError } from '../ports/service';
import { organisationOf } from './organisation-of';

const answering = (answer: () => Promise<Response>) => {
  const asked: unknown[] = [];
  const fetch = (...call: unknown[]) => {
    asked.push(call);
    return answer();
  };
  return { asked, service: 'https://returns.test', fetch };
};

const said = (status: number, body: unknown) => () =>
  Promise.resolve({ ok: status === 200, json: () => Promise.resolve(body) } as Response);

const trouble = (error: unknown) => (error instanceof ServiceError ? error.trouble : error);

describe('organisationOf', () => {
  it('asks the service with the token', async () => {
    const where = answering(said(200, { organisation: 'dwp', returns: [] }));

    expect(await organisationOf(where, 'a-token')).toBe('dwp');
    expect(where.asked).toEqual([
      ['https://returns.test/returns', { headers: { authorization: 'Bearer a-token' } }],
    ]);
  });

  it.each([
    ['not allowed', said(403, { title: 'Not allowed' })],
    ['not allowed', said(200, undefined)],
    ['offline', () => Promise.reject(new TypeError('fetch failed'))],
  ])('is %s where the service gives no organisation', async (word, answer) => {
    expect(await organisationOf(answering(answer), 'a-token').catch(trouble)).toBe(word);
  });
});
