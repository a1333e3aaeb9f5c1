import type { Area } from './model/find-sheet';
import type {
  ChartModel,
  CommentModel,
  ConditionalFormatModel,
  NameModel,
  SheetModel,
  TableModel,
  WorkbookModel,
  XmlPartModel,
} from './model/workbook-model';
import type { HostObject } from './wire/host-object';
import type { AddInModel } from './document/add-in-model';
import type { ChangeToTell, HostEvents } from './host-events';

/** Makes the objects of each class, so that no class needs to know another's file. */
export interface Makers {
  readonly application: (host: HostContext) => HostObject;
  readonly chart: (host: HostContext, sheet: SheetModel, chart: ChartModel) => HostObject;
  readonly charts: (host: HostContext, sheet: SheetModel) => HostObject;
  readonly comment: (host: HostContext, comment: CommentModel) => HostObject;
  readonly comments: (host: HostContext, sheet?: SheetModel) => HostObject;
  readonly conditionalFormat: (
    host: HostContext,
    sheet: SheetModel,
    format: ConditionalFormatModel,
  ) => HostObject;
  readonly conditionalFormats: (host: HostContext, areas: readonly Area[]) => HostObject;
  readonly dataValidation: (areas: readonly Area[]) => HostObject;
  readonly name: (host: HostContext, name: NameModel) => HostObject;
  readonly names: (host: HostContext, sheet?: SheetModel) => HostObject;
  readonly properties: (host: HostContext) => HostObject;
  readonly range: (host: HostContext, area: Area) => HostObject;
  readonly rangeAreas: (host: HostContext, areas: readonly Area[]) => HostObject;
  readonly rangeFormat: (areas: readonly Area[]) => HostObject;
  readonly settings: (host: HostContext) => HostObject;
  readonly table: (host: HostContext, table: TableModel) => HostObject;
  readonly tables: (host: HostContext, sheet?: SheetModel) => HostObject;
  readonly worksheet: (host: HostContext, sheet: SheetModel) => HostObject;
  readonly worksheets: (host: HostContext) => HostObject;
  readonly xmlPart: (host: HostContext, part: XmlPartModel) => HostObject;
  readonly xmlParts: (host: HostContext) => HostObject;
}

/** What the objects of a host share. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  readonly addIn: AddInModel;
  readonly make: Makers;
  readonly events: HostEvents;
  /** Tells the listeners of a change that the add-in itself makes. */
  readonly changedByAddIn: (change: Omit<ChangeToTell, 'source' | 'triggerSource'>) => void;
  /** How often each call was made that has no effect which could be seen: `Application.Calculate`. */
  readonly calls: Map<string, number>;
}
