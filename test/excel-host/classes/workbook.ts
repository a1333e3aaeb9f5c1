import type { HostContext } from '../host-context';
import { workbookTarget } from '../host-events';
import type { HostObject } from '../wire/host-object';
import { change } from '../model/workbook-model';
import { functions } from './functions';

/** The open workbook: where every path begins. */
export function workbookObject(host: HostContext): HostObject {
  const { make, workbook } = host;
  return {
    type: 'Workbook',
    eventTarget: workbookTarget,
    values: {
      Name: { get: () => workbook.name },
      ReadOnly: { get: () => false },
    },
    finds: {
      Application: () => make.application(host),
      Comments: () => make.comments(host),
      CustomXmlParts: () => make.xmlParts(host),
      Functions: () => functions(host),
      GetActiveCell: () => {
        const { active } = workbook;
        const { left, top } = active.selection;
        return make.range(host, { sheet: active, box: { top, left, rows: 1, columns: 1 } });
      },
      GetSelectedRange: () =>
        make.range(host, { sheet: workbook.active, box: workbook.active.selection }),
      Names: () => make.names(host),
      Properties: () => make.properties(host),
      Protection: () => ({
        type: 'WorkbookProtection',
        values: { Protected: { get: () => workbook.isProtected } },
        methods: {
          Protect: () => {
            change(workbook, { isProtected: true });
          },
          Unprotect: () => {
            change(workbook, { isProtected: false });
          },
        },
      }),
      Settings: () => make.settings(host),
      Tables: () => make.tables(host),
      Worksheets: () => make.worksheets(host),
    },
  };
}
