import { isInExcel } from './is-in-excel';

const startedIn = (host: string | null) => {
  const onReady = () => Promise.resolve({ host });
  Object.assign(globalThis, { Office: { onReady, HostType: { Excel: 'Excel' } } });
  return isInExcel();
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the page', () => {
  it('is in Excel where office.js says so', async () => {
    expect(await startedIn('Excel')).toBe(true);
  });

  it('is not in Excel in another host, in a browser, or without office.js', async () => {
    expect(await startedIn('Word')).toBe(false);
    expect(await startedIn(null)).toBe(false);
    Reflect.deleteProperty(globalThis, 'Office');
    expect(await isInExcel()).toBe(false);
  });
});
