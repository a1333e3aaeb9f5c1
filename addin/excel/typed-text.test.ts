import { typedText } from './typed-text';

describe('typedText', () => {
  it.each(['1,250', '85%', '30/9', '-', '=A1', '+44 20', "'quoted", 'TRUE', 'Sept 2023', 'mar-4'])(
    'keeps %s text where Excel could take it for something else',
    (text) => {
      expect(typedText(text, 'General')).toBe(`'${text}`);
    },
  );

  it.each(['tbc', 'Amber/Red', 'Market research', 'True north', ''])(
    'leaves %s as it is',
    (text) => {
      expect(typedText(text, 'General')).toBe(text);
    },
  );

  it('leaves text as it is in a cell of text', () => {
    expect(typedText('1,250', '@')).toBe('1,250');
  });
});
