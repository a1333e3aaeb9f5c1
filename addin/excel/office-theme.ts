/** Whether the user's Office is light or dark; undefined where it does not say, as Excel on the web does not. */
export function officeTheme(): 'dark' | 'light' | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? '',
  );
  if (!colour) return undefined;

  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  // Luma of Rec. 601: half of white divides what people call light from dark.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
