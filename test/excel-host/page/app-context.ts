import { settingsAtStart } from '../document/document-settings';
import type { WorkbookModel } from '../model/workbook-model';

/** What Excel on the web tells of itself when a pane starts. */
export function appContext({
  excelApi,
  origin,
  workbook,
}: {
  readonly excelApi: string;
  readonly origin: string;
  readonly workbook: WorkbookModel;
}): object {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: 'https://example.test/Return.xlsx',
    _clientMode: workbook.isReadOnly === true ? 0 : 1,
    _settings: Object.entries(settingsAtStart(workbook)),
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({ ...sets, excelapi: excelApi }),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 700,
    _clientWindowWidth: 350,
    _addinName: 'Returns',
    _appDomains: [origin],
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** The name of the pane's window, by which office.js knows where it is. */
export function frameName(origin: string): string {
  return JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: 'Excel|Web|16.01|en-GB|correlation||||',
    xdmInfo: `conversation|${appId}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

const appId = 'returns';

const sets = {
  sharedruntime: '1.2',
  ribbonapi: '1.2',
  dialogapi: '1.2',
  settings: '1.1',
  customxmlparts: '1.1',
  documentevents: '1.1',
  richapiruntime: '1.1',
  delayforcelledit: '1.1',
};
