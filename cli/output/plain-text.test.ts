import { plainText } from './plain-text';

describe('plainText', () => {
  it('lets no text of a workbook move the cursor or turn the writing round', () => {
    expect(plainText('a\u001B[2Jb\u202Ec\rd')).toBe('a�[2Jb�c�d');
  });

  it('keeps lines and letters', () => {
    expect(plainText('£1,250\n“Yes” é')).toBe('£1,250\n“Yes” é');
  });
});
