import path from 'node:path/posix';
import { xmlElement } from './xml-element';

/** The parts of a file that is being written. */
export interface SavedParts {
  /** Adds a part; one without a kind is plain XML. */
  readonly add: (part: string, xml: string, kind?: keyof typeof contentTypes) => void;
  /** Leads from a part, `''` being the file itself, to another, and gives the id of the relation. */
  readonly relate: (from: string, type: keyof typeof relationTypes, to: string) => string;
  readonly all: () => ReadonlyMap<string, string>;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = {
  properties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  styles: `${spreadsheet}.styles+xml`,
  table: `${spreadsheet}.table+xml`,
  webextension: 'application/vnd.ms-office.webextension+xml',
  webextensiontaskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
} as const;

const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const office = 'http://schemas.microsoft.com/office/2011/relationships';
const relationTypes = {
  'custom-properties': document,
  customXml: document,
  officeDocument: document,
  styles: document,
  table: document,
  webextension: office,
  webextensiontaskpanes: office,
  worksheet: document,
} as const;

const packages = 'http://schemas.openxmlformats.org/package/2006';

/** No parts yet. */
export function newParts(): SavedParts {
  const parts = new Map<string, string>();
  const overrides: string[] = [];
  const relations = new Map<string, string[]>();
  return {
    add: (part, xml, kind) => {
      parts.set(part, xml);
      if (kind !== undefined)
        overrides.push(
          xmlElement('Override', { PartName: `/${part}`, ContentType: contentTypes[kind] }),
        );
    },
    relate: (from, type, to) => {
      const known = relations.get(from) ?? [];
      relations.set(from, known);
      const Id = `rId${known.length + 1}`;
      const Type = `${relationTypes[type]}/${type}`;
      known.push(xmlElement('Relationship', { Id, Type, Target: `/${to}` }));
      return Id;
    },
    all: () => {
      const rels = [...relations].map(([from, all]): [string, string] => [
        path.join(path.dirname(from), '_rels', `${path.basename(from)}.rels`),
        xmlElement('Relationships', { xmlns: `${packages}/relationships` }, all),
      ]);
      const types = xmlElement('Types', { xmlns: `${packages}/content-types` }, [
        xmlElement('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        xmlElement('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        ...overrides,
      ]);
      return new Map([['[Content_Types].xml', types], ...rels, ...parts]);
    },
  };
}
