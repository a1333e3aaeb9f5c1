import { officeTheme } from './office-theme';

const themeOf = (bodyBackgroundColor?: string) => {
  const context = bodyBackgroundColor === undefined ? {} : { officeTheme: { bodyBackgroundColor } };
  Object.assign(globalThis, { Office: { context } });
  return officeTheme();
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the theme of Office', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#E6E6E6', 'light'],
    ['ffffff', 'light'],
    ['#666666', 'dark'],
    ['#262626', 'dark'],
    ['#0000FF', 'dark'],
  ])('%s is %s', (colour, theme) => {
    expect(themeOf(colour)).toBe(theme);
  });

  it.each([undefined, '', 'white'])('is not known from %s', (colour) => {
    expect(themeOf(colour)).toBeUndefined();
  });
});
