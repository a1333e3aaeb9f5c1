import { aFakeService } from '../../../test/builders/a-fake-service';
import { remembering } from './remembering';

const period = { year: 2023, quarter: 2 } as const;

describe('remembering', () => {
  it('asks for a quarter once', async () => {
    const service = aFakeService();
    const ask = remembering(service);

    await Promise.all([ask(period), ask({ ...period })]);
    await ask({ ...period, quarter: 1 });

    expect(service.asked).toEqual(['progress 2023-24-Q2', 'progress 2023-24-Q1']);
  });

  it('asks again for a quarter that failed', async () => {
    let down = true;
    const progress = () =>
      down
        ? Promise.reject(new Error('down'))
        : Promise.resolve({ organisation: 'dwp', decisions: [], targets: [] });
    const ask = remembering(aFakeService({ progress }));

    await expect(ask(period)).rejects.toThrow('down');
    down = false;

    expect((await ask(period)).progress.organisation).toBe('dwp');
  });
});
