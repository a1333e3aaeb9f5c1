import fc from 'fast-check';
import { dayOfSerial } from './day-of-serial';
import { serialOfDay } from './serial-of-day';

describe('days and their serial numbers', () => {
  it.each([
    [45199, '2023-09-30'],
    [45199.75, '2023-09-30'],
    [45351, '2024-02-29'],
    [36526, '2000-01-01'],
    [25569, '1970-01-01'],
  ])('%d is %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
    expect(serialOfDay(day)).toBe(Math.floor(serial));
  });

  it('agrees with the calendar of JavaScript on every day from 1990 to 2099', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32874, max: 73050 }), (serial) => {
        const day = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
        expect(dayOfSerial(serial)).toBe(day);
      }),
    );
  });
});
