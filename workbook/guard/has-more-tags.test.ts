import { Buffer } from 'node:buffer';
import { hasMoreTags } from './has-more-tags';

describe('the tags of a part', () => {
  const part = Buffer.from(`<a>${'<b/>'.repeat(8)}${' '.repeat(200)}</a>`);

  it('are counted, closing ones too', () => {
    expect(hasMoreTags(part, 9)).toBe(true);
    expect(hasMoreTags(part, 10)).toBe(false);
  });

  it('cannot be more than a third of its bytes', () => {
    expect(hasMoreTags(Buffer.from('<a><'), 1)).toBe(true);
    expect(hasMoreTags(Buffer.from('<a>'), 1)).toBe(false);
  });
});
