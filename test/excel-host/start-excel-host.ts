import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { createRequire } from 'node:module';
import { type ExcelHost, excelHost } from './excel-host';
import { hasRequirementSet } from './has-requirement-set';
import type { WorkbookModel } from './model/workbook-model';
import { nativeBridge } from './native-bridge';

/** The real office.js, with a simulated Excel below it. */
export interface StartedExcelHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly run: typeof Excel.run;
  readonly host: ExcelHost;
}

interface Start {
  readonly workbook: WorkbookModel;
  /** The newest requirement set of ExcelApi that this Excel has, `1.9`; all that office.js knows where it is left out. */
  readonly excelApi?: string;
}

/** Opens a workbook in Excel in Node: the library as it is published, in a global object of its own. */
export function startExcelHost({ excelApi = '1.15', workbook }: Start): StartedExcelHost {
  const host = excelHost(workbook);
  const globals: Record<string, unknown> = {
    console,
    // With these of its own, what the library throws and gives would be of no class that a test knows.
    Array,
    Date,
    Error,
    JSON,
    Object,
    Promise,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    URL,
    _richApiNativeBridge: nativeBridge(host),
    navigator: { userAgent: 'node' },
    location: { search: '', hash: '', origin: page, href: `${page}/` },
  };
  vm.createContext(Object.assign(globals, { window: globals, self: globals }));
  library.runInContext(globals);

  const loaded = globals as unknown as Loaded;
  const context = {
    requirements: {
      isSetSupported: (set: string, version?: string) => hasRequirementSet(excelApi, set, version),
    },
    platform: 'OfficeOnline',
    host: 'Excel',
    document: { mode: 'readWrite' },
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0' },
  };
  // What the loader, office.js, brings with it in a browser.
  loaded.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', isDialog: false }),
    getId: () => 'excel-host',
  };
  const { Office } = loaded;
  const ready = { host: 'Excel', platform: 'OfficeOnline' };
  Object.assign(Office, {
    onReady: (told?: (info: typeof ready) => unknown) =>
      Promise.resolve(told?.(ready)).then(() => ready),
  });
  // This build of the library asks for the requirement set of a member only where it is told to.
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel: loaded.Excel,
    Office,
    OfficeExtension: loaded.OfficeExtension,
    run: loaded.Excel.run.bind(loaded.Excel),
    host,
  };
}

const page = 'https://addin.test';

interface Loaded {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly OSF: { _OfficeAppFactory: unknown };
}

const file = createRequire(__filename).resolve(
  '@microsoft/office-js/dist/excel-web-16.00.debug.js',
);
const library = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
