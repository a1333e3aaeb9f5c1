import { isMarkFormula, markFormats, markFormula } from './mark-format';

describe('marks', () => {
  it('are known by their formula, and nothing of a user is', () => {
    expect(isMarkFormula(markFormula('error'))).toBe(true);
    expect(isMarkFormula(' = OR( TRUE, "returns-mark:note" = "" )')).toBe(true);
    expect(isMarkFormula('=$B2>5')).toBe(false);
    expect(isMarkFormula('=A1="returns"')).toBe(false);
  });

  it.each(Object.entries(markFormats))('of %s have readable text', (_, { fill, text }) => {
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(7);
  });

  it('differ without colour', () => {
    expect(new Set(Object.values(markFormats).map(({ edge }) => edge)).size).toBe(3);
  });
});

// WCAG 2.2, relative luminance.
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
