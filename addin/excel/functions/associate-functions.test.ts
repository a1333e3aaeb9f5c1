import type { Figure, FigureAsk } from '#domain/figures/figure';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { openInExcel } from '../../../test/builders/open-in-excel';
import { typeCustomFunction } from '../../../test/excel-host/gestures/type-custom-function';
import { cellAt } from '../../../test/excel-host/model/cells';
import { ServiceError } from '../../ports/service';
import { excelWorkbook } from '../excel-workbook';
import { figureBatch } from './figure-batch';
import { startFunctions } from './start-functions';

const sheet = { name: 'Sheet', hidden: false, rows: [['2023-24 Q2']], tables: [] };
const echo = (asks: readonly FigureAsk[]): readonly Figure[] =>
  asks.map(({ figure, of, organisation = 'own' }) => ({
    value: `${figure} ${organisation} ${of}`,
  }));

async function opened(answer: (asks: readonly FigureAsk[]) => readonly Figure[] = echo) {
  const started = openInExcel({ sheets: [sheet], names: {}, properties: {} });
  Object.assign(globalThis, { CustomFunctions: started.CustomFunctions });
  const requests: (readonly FigureAsk[])[] = [];
  const figures = figureBatch((asks) => {
    requests.push(asks);
    return new Promise((resolve) => {
      resolve(answer(asks));
    });
  });
  const session = aFakeSession(aPerson());
  await startFunctions({ figures, session, workbook: excelWorkbook(figures) });
  let row = 1;
  const enter = (formula: string) => {
    row += 1;
    typeCustomFunction(started.host, `Sheet!A${row}`, formula);
    return row - 1;
  };
  const shown = async (at: number) => {
    const cell = () => cellAt(started.host.workbook.active, at, 0).value;
    while (cell() === '#BUSY!') await wait(5);
    return cell();
  };
  return { ...started, enter, requests, session, shown };
}

describe('the formulas of the add-in', () => {
  it('ask once for all cells, by what they name', async () => {
    const { enter, requests, shown } = await opened();
    const rows = [
      '=ROADMAP.PROGRESS("DWP-2023-014", A1)',
      '=ROADMAP.STATUS("dwp/18.vacancy-rate", "2023-24-Q2")',
      '=ROADMAP.STATUS("1.cost-per-transaction/get-state-pension", "Q2 2023/24")',
      '=ROADMAP.VALUE("DWP", "18.vacancy-rate", A1)',
      '=ROADMAP.VALUE("", "18.vacancy-rate", A1)',
    ].map(enter);
    expect(await Promise.all(rows.map(shown))).toEqual([
      'progress own DWP-2023-014',
      'status dwp 18.vacancy-rate',
      'status own 1.cost-per-transaction/get-state-pension',
      'value dwp 18.vacancy-rate',
      'value own 18.vacancy-rate',
    ]);
    expect(requests).toHaveLength(1);
  });

  it('are #VALUE! where what they ask is wrong, and nobody is asked', async () => {
    const { enter, requests, shown } = await opened();
    const rows = [
      '=ROADMAP.PROGRESS("DWP-2023-014", "2023")',
      '=ROADMAP.STATUS("", A1)',
      '=ROADMAP.VALUE("nobody", "18.vacancy-rate", A1)',
      '=ROADMAP.VALUE("dwp", "", A1)',
    ].map(enter);
    expect(await Promise.all(rows.map(shown))).toEqual(rows.map(() => '#VALUE!'));
    expect(requests).toEqual([]);
  });

  it.each<[string, () => readonly Figure[], string]>([
    ['it cannot be said', () => [{ unsaid: 'Not returned.' }], '#N/A'],
    ['the service finds it wrong', () => [{ wrong: 'There is no such measure.' }], '#VALUE!'],
    [
      'nobody is signed in',
      () => {
        throw new ServiceError('signed out', 'Sign in.');
      },
      '#N/A',
    ],
  ])('are an error of Excel’s where %s', async (_, answer, error) => {
    const { enter, shown } = await opened(answer);
    expect(await shown(enter('=ROADMAP.PROGRESS("DWP-2023-014", A1)'))).toBe(error);
  });

  it('ask anew when another person signs in, or somebody refreshes them', async () => {
    const { enter, host, open, requests, session, shown } = await opened();
    const formula = '=ROADMAP.STATUS("DWP-2023-014", A1)';
    await shown(enter(formula));
    await session.signOut();
    await wait(20);
    await shown(enter(formula));
    expect(requests).toHaveLength(2);
    expect(host.calls.get('Application.Calculate')).toBe(1);
    await open.refreshFigures();
    expect(host.calls.get('Application.Calculate')).toBe(2);
  });

  it('are explained to Excel each by its name, with as many parameters as they take', () => {
    const { functions } = JSON.parse(readFileSync('addin/functions.json', 'utf8')) as {
      readonly functions: readonly {
        readonly id: string;
        readonly name: string;
        readonly description: string;
        readonly parameters: readonly { readonly name: string; readonly description: string }[];
      }[];
    };
    expect(functions.map(({ id, parameters }) => `${id} ${parameters.length}`)).toEqual([
      'PROGRESS 2',
      'STATUS 2',
      'VALUE 3',
    ]);
    expect(functions.every(({ id, name }) => id === name)).toBe(true);
    const texts = functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((each) => each.description),
    ]);
    expect(texts.filter((text) => text.length < 20 || text.length > 255)).toEqual([]);
  });

  it('load nothing of the pane', async () => {
    const { metafile } = await build({
      bundle: true,
      entryPoints: ['addin/excel/functions/start-functions.ts'],
      format: 'esm',
      metafile: true,
      write: false,
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((name) => /react|fluentui|addin\/pane/.test(name))).toEqual([]);
  });
});
