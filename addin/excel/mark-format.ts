import type { Severity } from '#domain/rules/finding';

/** How cells of a severity look: a fill, the colour of text on it, and an edge that shows without any colour. */
interface MarkFormat {
  readonly fill: string;
  readonly text: string;
  readonly edge: 'Continuous' | 'Dash' | 'Dot';
}

/** Excel leaves fills out in high contrast: there the edges of a cell tell the severities apart. */
export const markFormats: Readonly<Record<Severity, MarkFormat>> = {
  error: { fill: '#F6D7D2', text: '#7A1C10', edge: 'Continuous' },
  query: { fill: '#FFF0B3', text: '#594D00', edge: 'Dash' },
  note: { fill: '#D2E2F1', text: '#12436D', edge: 'Dot' },
};

/** The formula of a mark: always true, and in words that nobody else's formula has. */
export function markFormula(severity: Severity): string {
  return `=OR(TRUE,"${sentinel}${severity}"="")`;
}

/** Whether a conditional format's formula is that of a mark, in whatever case or spacing Excel gives it back. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(`"${sentinel}`);
}

const sentinel = 'returns-mark:';
