import { followClicks } from '../../addin/service/follow-clicks';
import { httpService } from '../../addin/service/http-service';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { iteratorOf, recordsFrom } from '../../test/ledger/stream-records';
import { createTestTable, TableName } from '../../test/ledger/test-table';
import { aCaller, serviceOn } from '../../test/service/a-service';
import { aSubmission, registerExample } from '../../test/service/a-submission';
import { createTables } from '../../test/service/create-tables';
import { lambda } from '../http';
import { observeProjection } from '../project/observe-projection';
import { project } from '../project/project';
import { measureSubmission } from '../submit-return/measure-submission';
import { submitReturn } from '../submit-return/submit-return';
import type { Tables } from '../tables/tables';

const now = () => new Date('2023-10-20T10:00:00.000Z');
const written: string[] = [];

beforeAll(() => {
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  }
});
afterAll(() => {
  jest.restoreAllMocks();
});

onEachEngine((engine) => {
  let tables: Tables;

  beforeAll(async () => {
    await createTestTable(engine());
    await createTables(engine().documents, ['projections']);
    tables = { client: engine().documents, facts: TableName, projections: 'projections' };
    await registerExample(serviceOn(tables));
  });
  beforeEach(() => {
    written.length = 0;
  });

  const eventOf = (headers: Record<string, string>, body: string) => ({
    headers,
    body,
    isBase64Encoded: false,
    requestContext: { routeKey: 'POST /returns', authorizer: { lambda: aCaller() } },
  });
  const submit = (headers: Record<string, string>, body: string, on = tables) =>
    lambda(
      'submit-return',
      submitReturn({ tables: on, now, observe: measureSubmission }),
    )(eventOf(headers, body));
  // As a browser would, without compressing.
  const fetchHere: typeof fetch = async (_, { body, headers } = {}) => {
    const given: Record<string, string> = {};
    new Headers(headers).forEach((value, name) => {
      given[name] = value;
    });
    const text = Buffer.from(await new Response(body ?? null).arrayBuffer());
    const event = eventOf(given, text.toString('base64'));
    const handler = lambda(
      'submit-return',
      submitReturn({ tables, now, observe: measureSubmission }),
    );
    const reply = await handler({ ...event, isBase64Encoded: true });
    return new Response(reply.body, { status: reply.statusCode, headers: reply.headers });
  };
  const lines = () =>
    written.flatMap((text) => text.split('\n').filter((line) => line.startsWith('{'))).join('\n');

  it('follows one click from the pane to the projection', async () => {
    const page = new EventTarget();
    const correlation = followClicks(page);
    const session = { token: () => Promise.resolve('a token') };
    const pane = httpService({ address: '', correlation, fetch: fetchHere, session });
    const before = correlation();
    page.dispatchEvent(new Event('click'));
    const click = correlation();
    await pane.submit({ ...aSubmission(0), minutesToClean: 12.5 });

    const records = await recordsFrom(engine(), await iteratorOf(engine()));
    const Records = records.map((dynamodb) => ({ eventName: dynamodb.name, dynamodb }));
    await project({ tables, observe: observeProjection(now) })({ Records });

    expect(click).not.toBe(before);
    const followed = lines()
      .split('\n')
      .filter((line) => line.includes(click));
    expect(followed.map((line) => (JSON.parse(line) as { message: string }).message)).toEqual([
      'call',
      'projected',
    ]);
    expect(lines()).toContain('"OpenToClean":12.5');
    expect(lines()).toContain('"ProjectionLag":0');
  });

  it('gives the id back in answers and problems, and one of its own for one that is not as it should be', async () => {
    const good = await submit({ 'x-correlation-id': 'click-0001' }, '{');
    expect(good.headers['x-correlation-id']).toBe('click-0001');
    expect(JSON.parse(good.body)).toMatchObject({ correlation: 'click-0001' });

    const forged = await submit({ 'x-correlation-id': 'x\n{"level":"INFO"}' }, '{');
    expect(forged.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('lets no cell, name or address of a submission reach the log', async () => {
    const secret = 'Zyxwv Utsrq';
    const fields = { contactName: secret, contactEmail: 'zyxwv@example.gov.uk', narrative: secret };
    const wrong = aSubmission(2, { fields, tables: { people: [{ vacancies: -987_654 }] } });
    const broken = { ...tables, facts: 'there-is-no-such-table' };
    const statuses = [
      await submit({}, JSON.stringify(aSubmission(1, { fields }))),
      await submit({}, JSON.stringify(wrong)),
      await submit({}, JSON.stringify({ ...wrong, previousVersion: secret })),
      await submit({}, JSON.stringify(aSubmission(0, { fields })), broken),
    ].map(({ statusCode }) => statusCode);

    expect(statuses).toEqual([201, 422, 400, 500]);
    expect(lines()).toContain('"Submissions":1');
    expect(written.join('')).not.toMatch(/zyxwv|utsrq|987.?654|preparer-1@/i);
  });
});
