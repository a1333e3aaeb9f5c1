import type { Receipt } from '#domain/register/receipt';

/** A receipt of made-up content, of which parts can be given. */
export function aReceipt(given: Partial<Receipt> = {}): Receipt {
  return {
    organisation: 'dluhc',
    period: '2023-24-Q2',
    version: 1,
    hash: 'd2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26',
    receivedAt: '2023-10-20T09:30:00.000Z',
    ruleSet: '2022-07',
    form: '2022-25/1',
    rows: 4,
    ...given,
  };
}
