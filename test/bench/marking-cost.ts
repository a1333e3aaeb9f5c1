import { mark } from '../../addin/excel/marks';
import { columnLetters } from '../../domain/cells/address';
import { form } from '../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../domain/form/lay-out';
import type { Severity } from '../../domain/rules/finding';
import { aFinding } from '../builders/a-finding';
import { workbookFromCells } from '../excel-host/model/from-cells';
import { startExcelHost } from '../excel-host/start-excel-host';
import { returnOfRows } from './return-of-rows';

/** What marking so many findings takes, each in a cell of its own and scattered over a sheet: round trips, and KB of 1,024 bytes up and down. */
export async function markingCost(findings: number) {
  const workbook = workbookFromCells(layOutReturn({ form, values: returnOfRows(findings) }));
  const { Excel: excel, Office: office, host } = startExcelHost({ workbook });
  // office.js is a global of the pane's page.
  Object.assign(globalThis, { Excel: excel, Office: office });

  await mark(
    Array.from({ length: findings }, (_, at) =>
      aFinding({
        rule: 'bench',
        severity: severities[at % severities.length] ?? 'error',
        sheet: 'Systems',
        cells: `${columnLetters((at * 7) % 20)}${5 + at}`,
      }),
    ),
  );
  const { bytesDown, bytesUp, requests } = host.traffic();
  return { roundTrips: requests, kilobytes: (bytesUp + bytesDown) / 1024 };
}

const severities: readonly Severity[] = ['error', 'query', 'note'];
