import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { type ExcelHost, excelHost } from './excel-host';
import { association } from './document/association';
import type { LoadedCustomFunctions } from './document/loaded-custom-functions';
import { openDocument, type OlderHalf } from './document/open-document';
import { hasRequirementSet } from './has-requirement-set';
import type { WorkbookModel } from './model/workbook-model';
import { nativeBridge } from './native-bridge';

/** The real office.js, with a simulated Excel below it. */
export interface StartedExcelHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: LoadedCustomFunctions;
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
    CustomFunctions: association(),
    CustomFunctionMappings: {},
    _richApiNativeBridge: nativeBridge(host),
    navigator: { userAgent: 'node' },
    location: { search: '', hash: '', origin: page, href: `${page}/` },
  };
  vm.createContext(Object.assign(globals, { window: globals, self: globals }));
  library.runInContext(globals);
  words.runInContext(globals);

  const loaded = globals as unknown as Loaded;
  const context: Record<string, unknown> = {
    requirements: {
      isSetSupported: (set: string, version?: string) => hasRequirementSet(excelApi, set, version),
    },
    platform: 'OfficeOnline',
    host: 'Excel',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0' },
  };
  context['document'] = openDocument(loaded, host, context);
  const { Office } = loaded;
  const ready = { host: 'Excel', platform: 'OfficeOnline' };
  Object.assign(Office.actions, association());
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
    CustomFunctions: loaded.CustomFunctions,
    run: loaded.Excel.run.bind(loaded.Excel),
    host,
  };
}

const page = 'https://addin.test';

interface Loaded extends OlderHalf {
  readonly CustomFunctions: LoadedCustomFunctions;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

const packaged = createRequire(path.resolve('package.json'));

function script(part: string): vm.Script {
  const file = packaged.resolve(`@microsoft/office-js/dist/${part}`);
  return new vm.Script(readFileSync(file, 'utf8'), { filename: file });
}

const library = script('excel-web-16.00.debug.js');
/** What the library says of its errors, which its loader brings in the person's language. */
const words = script('en-gb/office_strings.js');
