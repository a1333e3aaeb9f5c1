import type { ExcelHost } from '../excel-host';
import { clientEndPoint } from './client-end-point';
import { settingsAtStart } from './document-settings';

/** The parts of office.js that its loader joins to the page around it. */
export interface OlderHalf {
  readonly OSF: {
    readonly DDA: {
      readonly ErrorCodeManager: { readonly initializeErrorMessages: (words: unknown) => void };
      readonly DispIdHost: { readonly Facade: new (delegates: unknown, map: unknown) => object };
      readonly ExcelDocument: new (context: object, settings: object) => Office.Document;
      readonly RefreshableSettings: new (settings: object) => object;
      readonly SettingsManager: { readonly deserializeSettings: (settings: object) => object };
      readonly WAC: {
        readonly Delegate: { readonly ParameterMap: unknown };
        readonly getDelegateMethods: unknown;
      };
    };
  };
  readonly Strings: { readonly OfficeOM: unknown };
  readonly OfficeExt: {
    readonly AppCommand: {
      readonly AppCommandManager: {
        readonly instance: () => { readonly initializeAndChangeOnce: () => void };
      };
    };
  };
}

/**
 * Does in Node what the loader of office.js does in a browser: joins the library's older half, which keeps settings,
 * gives the file and runs ribbon buttons, to the host. `context` is what the add-in sees as `Office.context`.
 */
export function openDocument(
  { OfficeExt, OSF, Strings }: OlderHalf,
  host: ExcelHost,
  context: object,
): Office.Document {
  const { DispIdHost, ErrorCodeManager, ExcelDocument, RefreshableSettings, SettingsManager, WAC } =
    OSF.DDA;
  ErrorCodeManager.initializeErrorMessages(Strings.OfficeOM);
  const endPoint = clientEndPoint(host);
  const facade = new DispIdHost.Facade(WAC.getDelegateMethods, WAC.Delegate.ParameterMap);
  const factory = {
    getCachedSessionSettingsKey: () => 'settings',
    getContext: () => context,
    getHostFacade: () => facade,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', isDialog: false }),
    getId: () => 'excel-host',
    getInitializationHelper: () => ({ _webAppState: { clientEndPoint: endPoint } }),
    getLoadScriptHelper: () => ({ getUseAssociatedActionsOnlyDefined: () => false }),
  };
  Object.assign(OSF, { _OfficeAppFactory: factory });
  const settings = SettingsManager.deserializeSettings(settingsAtStart(host.workbook));
  const readWrite = 1;
  const opened = {
    get_clientMode: () => readWrite,
    get_docUrl: () => `https://example.test/${host.workbook.name}`,
  };
  OfficeExt.AppCommand.AppCommandManager.instance().initializeAndChangeOnce();
  return new ExcelDocument(opened, new RefreshableSettings(settings));
}
