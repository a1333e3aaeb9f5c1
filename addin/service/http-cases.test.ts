import { aCase } from '../../test/builders/a-case';
import { aDecision } from '../../test/builders/a-decision';
import { httpCases } from './http-cases';

/** The spend control on a service that answers every call alike, and what was called. */
function answering(body: unknown) {
  const calls: Request[] = [];
  const cases = httpCases({
    address: 'https://service.example',
    session: { token: () => Promise.resolve('a-token') },
    fetch: (url, options) => {
      calls.push(new Request(url, options));
      return Promise.resolve(Response.json(body));
    },
  });
  return { calls, cases };
}

async function sentTo(call: Request | undefined) {
  const said = (await call?.clone().text()) ?? '';
  const body = said === '' ? undefined : (JSON.parse(said) as unknown);
  return { method: call?.method, path: new URL(call?.url ?? '').pathname, body };
}

describe('the spend control over HTTP', () => {
  it('lists cases, and reads one', async () => {
    const { calls, cases } = answering({ cases: [] });
    expect(await cases.list()).toEqual([]);
    await cases.one('DWP-2024-001');
    expect(await sentTo(calls[0])).toEqual({ method: 'GET', path: '/cases' });
    expect(await sentTo(calls[1])).toEqual({ method: 'GET', path: '/cases/DWP-2024-001' });
  });

  it('sends a step with its words', async () => {
    const { calls, cases } = answering({});
    await cases.step('DWP-2024-001', 'acknowledged');
    await cases.step('DWP-2024-001', 'information asked', 'Who signs in?');
    const path = '/cases/DWP-2024-001/steps';
    const body = { step: 'acknowledged' };
    expect(await sentTo(calls[0])).toEqual({ method: 'POST', path, body });
    expect(await sentTo(calls[1])).toMatchObject({ body: { words: 'Who signs in?' } });
  });

  it('puts a case and a decision at their references', async () => {
    const { calls, cases } = answering({});
    const { preparer, receivedAt, ...one } = aCase();
    expect([preparer, receivedAt]).not.toContain(undefined);
    await cases.put(one);
    await cases.decide(aDecision());
    expect(calls[0]?.method).toBe('PUT');
    expect(calls[0]?.url).toBe('https://service.example/cases/DWP-2024-001');
    expect(calls[1]?.url).toBe('https://service.example/decisions/DWP-2023-014');
  });
});
