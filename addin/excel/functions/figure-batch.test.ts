import type { Figure, FigureAsk } from '#domain/figures/figure';
import { figureBatch } from './figure-batch';

const period = { year: 2023, quarter: 2 } as const;
const ask = (of: string): FigureAsk => ({ figure: 'value', of, period });

function batch(answer: (asks: readonly FigureAsk[]) => Promise<readonly Figure[]> = echo) {
  const requests: (readonly string[])[] = [];
  const made = figureBatch((asks) => {
    requests.push(asks.map(({ of }) => of));
    return answer(asks);
  });
  return { ...made, requests };
}
const echo = (asks: readonly FigureAsk[]): Promise<readonly Figure[]> =>
  Promise.resolve(asks.map(({ of }) => ({ value: of })));

describe('figureBatch', () => {
  it('asks for what all cells want in one request, each once, and gives each its own', async () => {
    const { figure, requests } = batch();
    const figures = await Promise.all(['a', 'b', 'a'].map((of) => figure(ask(of))));
    expect(figures).toEqual([{ value: 'a' }, { value: 'b' }, { value: 'a' }]);
    expect(requests).toEqual([['a', 'b']]);
  });

  it('asks for thousands by the thousand', async () => {
    const { figure, requests } = batch();
    await Promise.all(Array.from({ length: 2500 }, (_, at) => figure(ask(String(at)))));
    expect(requests.map(({ length }) => length)).toEqual([1000, 1000, 500]);
  });

  it('keeps answers until it is to forget them', async () => {
    const { figure, forget, requests } = batch();
    await figure(ask('a'));
    await figure(ask('a'));
    expect(requests).toHaveLength(1);
    forget();
    await figure(ask('a'));
    expect(requests).toHaveLength(2);
  });

  it('tells figures apart by what, whose and when', async () => {
    const { figure, requests } = batch();
    const one = ask('a');
    const asks: readonly FigureAsk[] = [
      one,
      { ...one, figure: 'status' },
      { ...one, organisation: 'dwp' },
      { ...one, period: { ...period, quarter: 1 } },
    ];
    await Promise.all(asks.map(figure));
    expect(requests[0]).toHaveLength(4);
  });

  it('keeps no failure', async () => {
    let calls = 0;
    const { figure } = batch((asks) => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('down')) : echo(asks);
    });
    await expect(figure(ask('a'))).rejects.toThrow('down');
    expect(await figure(ask('a'))).toEqual({ value: 'a' });
  });
});
