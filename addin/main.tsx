import { createRoot } from 'react-dom/client';
import { browserTheme } from './browser-theme';
import { figureBatch } from './excel/functions/figure-batch';
import { startFunctions } from './excel/functions/start-functions';
import { isInExcel } from './excel/is-in-excel';
import { officeTheme } from './excel/office-theme';
import { ribbonCommands } from './excel/ribbon-commands';
import { App } from './pane/App';
import { paneTheme } from './pane/pane-themes';
import { followClicks } from './service/follow-clicks';
import { httpCases } from './service/http-cases';
import { httpService } from './service/http-service';
import { upload } from './service/upload';
import { sessionFor } from './session-for';
import { settings } from './settings';

async function start(): Promise<void> {
  const inExcel = await isInExcel();
  const { origin } = location;
  const address = settings.service === '' ? origin : settings.service;
  const session = await sessionFor({ isInExcel: inExcel, origin, service: address, settings });
  const browser = browserTheme((query) => matchMedia(query).matches);
  const look = browser === 'high contrast' || !inExcel ? browser : (officeTheme() ?? 'light');
  const caller = {
    correlation: followClicks(document),
    address,
    fetch: (...asked: Parameters<typeof fetch>) => fetch(...asked),
    session,
    upload,
  };
  const shared = {
    about: { service: address, version: settings.version },
    cases: httpCases(caller),
    service: httpService(caller),
    session,
    theme: await paneTheme(look),
  };
  const root = createRoot(document.getElementById('pane') ?? document.body);

  if (inExcel) {
    const { excelWorkbook } = await import('./excel/excel-workbook');
    const figures = figureBatch((asks) => shared.service.figures(asks));
    const workbook = excelWorkbook(figures);
    root.render(<App {...shared} ribbon={ribbonCommands()} workbook={workbook} />);
    await startFunctions({ figures, session, workbook });
  } else {
    const { FilePane } = await import('./file/FilePane');
    root.render(<FilePane {...shared} />);
  }
}

void start();
