import { Buffer } from 'node:buffer';
import { guardWorkbook } from './guard-workbook';
import { type RefusalKind, refusal } from './refusal';

describe('a refusal', () => {
  it('says what the file is and what to do', () => {
    const guarded = guardWorkbook(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'return.xls');
    expect(guarded).toEqual({
      ok: false,
      refusal: {
        kind: 'old-office',
        sentence: 'This is an Office document of an older kind, not an Excel Workbook (.xlsx).',
        action: 'Choose the return workbook, saved as Excel Workbook (.xlsx).',
      },
    });
  });

  it.each<RefusalKind>(['xls', 'damaged', 'truncated', 'false-size', 'unreadable'])(
    'is in whole sentences: %s',
    (kind) => {
      const { sentence, action } = refusal(kind);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(action).toMatch(/^[A-Z].*\.$/);
    },
  );
});
