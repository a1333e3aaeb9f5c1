import type { WorkbookModel } from '../model/workbook-model';
import type { SavedParts } from './save-parts';
import { xmlElement, xmlText } from './xml-element';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006';
const office = 'http://schemas.microsoft.com/office/webextensions';

/** Adds the custom properties of a workbook to its file. */
export function savedProperties({ properties }: WorkbookModel, parts: SavedParts): void {
  if (properties.size === 0) return;
  const listed = [...properties].map(([name, value], at) => {
    const type = { boolean: 'bool', number: 'r8' }[typeof value as 'boolean' | 'number'] as
      string | undefined;
    const text = xmlElement(`vt:${type ?? 'lpwstr'}`, {}, xmlText(String(value)));
    // The set of properties that is a workbook's own, and the first number that is free (ECMA-376 part 1, 22.3).
    const fmtid = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
    return xmlElement('property', { fmtid, pid: at + 2, name }, text);
  });
  const spaces = { xmlns: `${types}/custom-properties`, 'xmlns:vt': `${types}/docPropsVTypes` };
  parts.add('docProps/custom.xml', xmlElement('Properties', spaces, listed), 'properties');
  parts.relate('', 'custom-properties', 'docProps/custom.xml');
}

/** Adds what add-ins keep in a workbook to its file: the properties of a web extension, as JSON (MS-OWEXML 2.2.3). */
export function savedSettings({ settings }: WorkbookModel, parts: SavedParts): void {
  if (settings.size === 0) return;
  const kept = [...settings].map(([name, value]) =>
    xmlElement('we:property', { name, value: JSON.stringify(value) }),
  );
  const extension = xmlElement(
    'we:webextension',
    { 'xmlns:we': `${office}/webextension/2010/11`, id: '{8F0C4A52-6D0E-4C8A-9B6E-2A1D5F7C3E10}' },
    [
      xmlElement('we:reference', {
        id: 'returns',
        version: '1.0.0.0',
        store: 'developer',
        storeType: 'Registry',
      }),
      xmlElement('we:alternateReferences'),
      xmlElement('we:properties', {}, kept),
      xmlElement('we:bindings'),
    ],
  );
  const [panes, part] = ['xl/webextensions/taskpanes.xml', 'xl/webextensions/webextension1.xml'];
  parts.add(part, extension, 'webextension');
  const id = parts.relate(panes, 'webextension', part);
  const pane = xmlElement(
    'wetp:taskpane',
    { dockstate: 'right', visibility: 0, width: 350, row: 1 },
    xmlElement('wetp:webextensionref', { 'xmlns:r': `${types}/relationships`, 'r:id': id }),
  );
  const spaces = { 'xmlns:wetp': `${office}/taskpanes/2010/11` };
  parts.add(panes, xmlElement('wetp:taskpanes', spaces, pane), 'webextensiontaskpanes');
  parts.relate('', 'webextensiontaskpanes', panes);
}
