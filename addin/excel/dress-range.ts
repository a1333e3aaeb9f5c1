import type { StyleToWrite } from '#workbook/sheet-to-write';

const edges = [
  'EdgeTop',
  'EdgeRight',
  'EdgeBottom',
  'EdgeLeft',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Gives a range of cells the look that the template has in a file. */
export function dressRange(range: Excel.Range, style: StyleToWrite): void {
  const { format } = range;
  format.font.name = 'Arial';
  format.font.size = style.size ?? 10;
  format.font.color = `#${style.colour ?? '0B0C0C'}`;
  format.font.bold = style.bold === true;
  format.font.italic = style.italic === true;
  format.verticalAlignment = style.vertical === 'center' ? 'Center' : 'Top';
  format.wrapText = style.wrapped === true;
  format.protection.locked = style.unlocked !== true;
  if (style.indented === true) {
    format.horizontalAlignment = 'Left';
    format.indentLevel = 1;
  }
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.bordered === true) {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = '#B1B4B6';
    }
  }
}
