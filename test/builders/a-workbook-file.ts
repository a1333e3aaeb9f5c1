import { zip, type ZipPart } from './zip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What stands in a workbook file made by hand; each part is XML. */
export interface WorkbookParts {
  /** The rows of the only sheet: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  readonly rows?: string;
  readonly workbookProperties?: string;
  readonly sheets?: string;
  readonly definedNames?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Relationships of the workbook besides its first sheet. */
  readonly relationships?: string;
  readonly sheetRelationships?: string;
  /** Parts to add, or to put in place of those made here. */
  readonly parts?: readonly ZipPart[];
  /** Names of parts to leave out. */
  readonly without?: readonly string[];
}

/** A relationship, for the two places that take them. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

export function relationships(inside: string): string {
  return `${declaration}<Relationships xmlns="${packages}/relationships">${inside}</Relationships>`;
}

/** The parts of the smallest workbook that Excel opens, with what the test changes. */
export function workbookParts(change: WorkbookParts = {}): readonly ZipPart[] {
  const { parts = [], without = [] } = change;
  const sheets = change.sheets ?? '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>';
  const made: readonly ZipPart[] = [
    { name: '[Content_Types].xml', content: contentTypes },
    {
      name: '_rels/.rels',
      content: relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    },
    {
      name: 'xl/workbook.xml',
      content: `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${change.workbookProperties ?? ''}<sheets>${sheets}</sheets>${change.definedNames ?? ''}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') +
          relationship('rId8', 'sharedStrings', 'sharedStrings.xml') +
          relationship('rId9', 'styles', 'styles.xml') +
          (change.relationships ?? ''),
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${declaration}<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${change.rows ?? ''}</sheetData></worksheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${declaration}<sst xmlns="${main}">${change.sharedStrings ?? ''}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${declaration}<styleSheet xmlns="${main}">${change.styles ?? ''}</styleSheet>`,
    },
    ...(change.sheetRelationships === undefined
      ? []
      : [
          {
            name: 'xl/worksheets/_rels/sheet1.xml.rels',
            content: relationships(change.sheetRelationships),
          },
        ]),
  ];
  const replaced = new Set([...parts.map(({ name }) => name), ...without]);
  return [...made.filter(({ name }) => !replaced.has(name)), ...parts];
}

/** The smallest workbook that Excel opens, with what the test changes. */
export function aWorkbookFile(change: WorkbookParts = {}): Uint8Array {
  return zip(workbookParts(change));
}

const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;
