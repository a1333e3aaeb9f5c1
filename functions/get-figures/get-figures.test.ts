import type { Figure } from '#domain/figures/figure';
import { exampleRegister } from '#domain/rules/example-register';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample } from '../../test/service/a-submission';

const period = '2023-24-Q2';
const vacancies = '18.vacancy-rate';
const [decision] = exampleRegister.decisions;
const reference = decision?.reference ?? '';

onEachEngine((engine) => {
  let service: Service;

  beforeAll(async () => {
    service = await aService(engine());
    service.at('2023-10-01T09:00:00.000Z');
    await registerExample(service);
    service.at('2023-10-20T10:00:00.000Z');
    await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
  });

  const ask = async (asks: readonly object[], caller = aCaller()) => {
    const { body, status } = await service.call('getFigures', caller, {
      body: { asks: asks.map((each) => ({ period, ...each })) },
    });
    expect(status).toBe(200);
    return (body as { readonly figures: readonly Figure[] }).figures;
  };

  it('gives each figure in the place of what asked for it', async () => {
    const [value, status, share, decided] = await ask([
      { figure: 'value', of: vacancies },
      { figure: 'status', of: vacancies },
      { figure: 'progress', of: vacancies },
      { figure: 'status', of: reference },
    ]);
    expect(value).toEqual({ value: 12 });
    expect(status).toEqual({ value: expect.any(String) as string });
    expect(share).toEqual({ value: expect.any(Number) as number });
    expect(decided).toEqual({ value: expect.any(String) as string });
  });

  it('says why where it cannot be said, and never zero', async () => {
    const figures = await ask([
      { figure: 'value', of: vacancies, period: '2023-24-Q1' },
      { figure: 'progress', of: 'NO-SUCH-1' },
      { figure: 'progress', of: '17.training' },
    ]);
    expect(figures.every((figure) => 'unsaid' in figure)).toBe(true);
  });

  it('says what is wrong with a measure that is none', async () => {
    expect(await ask([{ figure: 'value', of: '99.none' }])).toEqual([
      { wrong: 'The roadmap has no measure 99.none.' },
    ]);
  });

  it('shows a department nothing of another, nor that there is anything', async () => {
    const caller = aCaller('preparer', 'hmrc');
    const [decided, none, value] = await ask(
      [
        { figure: 'status', of: reference },
        { figure: 'status', of: 'NO-SUCH-1' },
        { figure: 'value', of: vacancies, organisation: 'dluhc' },
      ],
      caller,
    );
    expect(decided).toEqual({ unsaid: `There is no decision, and no measure, ${reference}.` });
    expect(none).toEqual({ unsaid: 'There is no decision, and no measure, NO-SUCH-1.' });
    expect(value).toEqual({ unsaid: 'This belongs to another organisation.' });
  });

  it('shows a reviewer any organisation', async () => {
    const figures = await ask(
      [
        { figure: 'value', of: vacancies, organisation: 'dluhc' },
        { figure: 'status', of: reference },
      ],
      aCaller('reviewer', 'co'),
    );
    expect(figures).toEqual([{ value: 12 }, { value: expect.any(String) as string }]);
  });

  it('takes a thousand at once and no more', async () => {
    const one = { figure: 'value', of: vacancies, period };
    const call = (count: number) =>
      service.call('getFigures', aCaller(), {
        body: { asks: Array.from({ length: count }, () => one) },
      });
    expect((await call(1000)).status).toBe(200);
    expect((await call(1001)).status).toBe(400);
    expect((await call(0)).status).toBe(400);
  });

  it.each([{ period: '2023' }, { figure: 'sum' }, { organisation: 'nobody' }])(
    'refuses %j',
    async (change) => {
      const body = { asks: [{ figure: 'value', of: vacancies, period, ...change }] };
      expect((await service.call('getFigures', aCaller(), { body })).status).toBe(400);
    },
  );
});
