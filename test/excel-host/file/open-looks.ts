import * as XLSX from '@e965/xlsx';
import type { Look } from '../model/workbook-model';
import { childOf, childrenOf, isYes, type XmlElement } from './xml-tree';

/** How a cell of some style looks, and its number format where it is not General. */
export interface OpenStyle {
  readonly look?: Look;
  readonly format?: string;
}

/** The styles of a file, by their number in its cells, and the looks of its conditional formats. */
export interface OpenLooks {
  readonly styles: readonly OpenStyle[];
  readonly conditional: readonly Look[];
}

/** Reads the styles part: what an add-in can ask of a cell's format, and no more. */
export function openLooks(tree: XmlElement | undefined): OpenLooks {
  const all = (list: string, name: string) => childrenOf(childOf(tree, list), name);
  const fonts = all('fonts', 'font').map(fontLook);
  const fills = all('fills', 'fill').map((fill) => fillLook(fill, 'fgColor'));
  const borders = all('borders', 'border').map(borderLook);
  const formats = new Map(
    all('numFmts', 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'],
    ]),
  );
  const formatOf = (id: number) => (id === 14 ? 'dd/mm/yyyy' : (formats.get(id) ?? builtIn(id)));
  return {
    styles: all('cellXfs', 'xf').map((xf) => {
      const at = (name: string) => Number(xf.attributes[name] ?? 0);
      const look = {
        ...fonts[at('fontId')],
        ...fills[at('fillId')],
        ...borders[at('borderId')],
        ...alignmentLook(childOf(xf, 'alignment')),
        ...(!isYes(childOf(xf, 'protection')?.attributes['locked'], true) && {
          'Protection.Locked': false,
        }),
      };
      const format = formatOf(at('numFmtId'));
      return {
        ...(Object.keys(look).length > 0 && { look }),
        ...(format !== undefined && format !== 'General' && { format }),
      };
    }),
    conditional: all('dxfs', 'dxf').map((dxf) => ({
      ...fontLook(childOf(dxf, 'font')),
      ...fillLook(childOf(dxf, 'fill'), 'bgColor'),
      ...borderLook(childOf(dxf, 'border')),
    })),
  };
}

/** The types of SheetJS do not describe this part of it. */
interface Formats {
  readonly get_table: () => Readonly<Record<number, string | undefined>>;
}

function builtIn(id: number): string | undefined {
  return (XLSX.SSF as Formats).get_table()[id];
}

function fontLook(font: XmlElement | undefined): Look {
  const value = (name: string) => childOf(font, name)?.attributes['val'];
  const flag = (name: string) => childOf(font, name) && isYes(value(name), true);
  const colour = colourOf(childOf(font, 'color'));
  return given({
    'Font.Bold': flag('b'),
    'Font.Color': colour,
    'Font.Italic': flag('i'),
    'Font.Name': value('name'),
    'Font.Size': value('sz') === undefined ? undefined : Number(value('sz')),
  });
}

function fillLook(fill: XmlElement | undefined, colour: 'bgColor' | 'fgColor'): Look {
  const pattern = childOf(fill, 'patternFill');
  return given({ 'Fill.Color': colourOf(childOf(pattern, colour)) });
}

function borderLook(border: XmlElement | undefined): Look {
  const sides = ['top', 'right', 'bottom', 'left'].map((side): Look => {
    const line = childOf(border, side);
    if (line?.attributes['style'] === undefined) return {};
    const name = `Borders.Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`;
    const color = colourOf(childOf(line, 'color'));
    return given({ [`${name}.Style`]: 'Continuous', [`${name}.Color`]: color });
  });
  return Object.assign({}, ...sides) as Look;
}

function alignmentLook(alignment: XmlElement | undefined): Look {
  const { horizontal, indent, vertical, wrapText } = alignment?.attributes ?? {};
  const named = (word: string | undefined) =>
    word === undefined ? undefined : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return given({
    HorizontalAlignment: named(horizontal),
    IndentLevel: Number(indent ?? 0) === 0 ? undefined : Number(indent),
    VerticalAlignment: named(vertical),
    WrapText: isYes(wrapText) ? true : undefined,
  });
}

/** Colours of a theme have no number of their own here, so they are left out. */
function colourOf(element: XmlElement | undefined): string | undefined {
  const rgb = element?.attributes['rgb'];
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function given(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
