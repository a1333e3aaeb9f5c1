import type { CellModel, Look } from '../model/workbook-model';
import { xmlElement } from './xml-element';

/** The styles of a file that is being written; asking for one adds it. */
export interface SavedStyles {
  /** The number of the style of a cell; undefined for the ordinary one. */
  readonly ofCell: (cell: CellModel) => number | undefined;
  readonly ofConditionalFormat: (look: Look) => number;
  readonly part: () => string;
}

/** Where numbers of formats of a workbook's own begin. */
const firstFormat = 164;

/** No styles yet but the ordinary one. */
export function newStyles(): SavedStyles {
  const numbers = new Map<string, number>([['{} General', 0]]);
  const styles: { readonly look: Look; readonly format: string }[] = [
    { look: {}, format: 'General' },
  ];
  const conditional: string[] = [];
  return {
    ofCell: ({ format = 'General', look = {} }) => {
      const key = `${JSON.stringify(look)} ${format}`;
      const number = numbers.get(key) ?? styles.push({ look, format }) - 1;
      numbers.set(key, number);
      return number === 0 ? undefined : number;
    },
    ofConditionalFormat: (look) =>
      conditional.push(
        xmlElement(
          'dxf',
          {},
          [font(look), fill(look, 'bgColor'), border(look)].filter(isSomething),
        ),
      ) - 1,
    part: () => {
      const looks = styles.map(({ look }) => look);
      const list = (name: string, items: readonly string[]) =>
        xmlElement(name, { count: items.length }, items);
      return xmlElement('styleSheet', { xmlns: main }, [
        list(
          'numFmts',
          styles.map(({ format }, at) =>
            xmlElement('numFmt', { numFmtId: firstFormat + at, formatCode: format }),
          ),
        ),
        list(
          'fonts',
          looks.map((look) => font({ ...ordinary, ...look })),
        ),
        list('fills', [none, grey, ...looks.map((look) => fill(look, 'fgColor') || none)]),
        list(
          'borders',
          looks.map((look) => border(look) || '<border/>'),
        ),
        list('cellStyleXfs', [
          xmlElement('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ]),
        list('cellXfs', looks.map(cellStyle)),
        list('dxfs', conditional),
      ]);
    },
  };
}

/** The name space of the parts of a workbook. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const ordinary = { 'Font.Name': 'Calibri', 'Font.Size': 11 };
const none = xmlElement('fill', {}, xmlElement('patternFill', { patternType: 'none' }));
const grey = xmlElement('fill', {}, xmlElement('patternFill', { patternType: 'gray125' }));
const isSomething = (xml: string) => xml !== '' && xml !== '<font/>';

function cellStyle(look: Look, at: number): string {
  const { HorizontalAlignment, IndentLevel, VerticalAlignment, WrapText } = look;
  const alignment = {
    horizontal: HorizontalAlignment === undefined ? undefined : small(HorizontalAlignment),
    vertical: VerticalAlignment === undefined ? undefined : small(VerticalAlignment),
    wrapText: WrapText === true ? 1 : undefined,
    indent: typeof IndentLevel === 'number' && IndentLevel > 0 ? IndentLevel : undefined,
  };
  const parts = [
    Object.values(alignment).some((value) => value !== undefined)
      ? xmlElement('alignment', alignment)
      : '',
    look['Protection.Locked'] === false ? xmlElement('protection', { locked: 0 }) : '',
  ];
  return xmlElement(
    'xf',
    {
      numFmtId: at === 0 ? 0 : firstFormat + at,
      fontId: at,
      fillId: at + 2,
      borderId: at,
      xfId: 0,
      applyNumberFormat: 1,
      applyAlignment: 1,
      applyProtection: 1,
    },
    parts,
  );
}

function font(look: Look): string {
  const size = look['Font.Size'];
  const name = look['Font.Name'];
  return xmlElement('font', {}, [
    look['Font.Bold'] === true ? '<b/>' : '',
    look['Font.Italic'] === true ? '<i/>' : '',
    typeof size === 'number' ? xmlElement('sz', { val: size }) : '',
    colour('color', look['Font.Color']),
    typeof name === 'string' ? xmlElement('name', { val: name }) : '',
  ]);
}

function fill(look: Look, place: 'bgColor' | 'fgColor'): string {
  const given = colour(place, look['Fill.Color']);
  const pattern = xmlElement('patternFill', { patternType: 'solid' }, given);
  return given === '' ? '' : xmlElement('fill', {}, pattern);
}

function border(look: Look): string {
  const sides = ['Left', 'Right', 'Top', 'Bottom'].map((side) => {
    const style = look[`Borders.Edge${side}.Style`];
    const line = colour('color', look[`Borders.Edge${side}.Color`]);
    return style === undefined || style === 'None'
      ? ''
      : xmlElement(side.toLowerCase(), { style: 'thin' }, line);
  });
  return sides.some((side) => side !== '') ? xmlElement('border', {}, sides) : '';
}

function colour(name: string, value: unknown): string {
  return typeof value === 'string' && value.startsWith('#')
    ? xmlElement(name, { rgb: `FF${value.slice(1)}` })
    : '';
}

function small(word: unknown): string {
  const text = String(word);
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
