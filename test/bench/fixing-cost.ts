import { applyFixes } from '../../addin/excel/apply-fixes';
import { ownWrites } from '../../addin/excel/own-writes';
import { form } from '../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../domain/form/lay-out';
import { aFinding } from '../builders/a-finding';
import { pasteBlock } from '../excel-host/gestures/enter-values';
import { workbookFromCells } from '../excel-host/model/from-cells';
import { startExcelHost } from '../excel-host/start-excel-host';
import { returnOfRows } from './return-of-rows';

/** What putting right so many pasted rows by one command takes, each a finding of its own: round trips, and KB of 1,024 bytes up and down. */
export async function fixingCost(rows: number) {
  const workbook = workbookFromCells(layOutReturn({ form, values: returnOfRows(rows) }));
  const { Excel: excel, Office: office, host } = startExcelHost({ workbook });
  // office.js is a global of the pane's page.
  Object.assign(globalThis, { Excel: excel, Office: office });
  const users = Array.from({ length: rows }, (_, at) => 1_000 + at);
  const asText = (each: number) => each.toLocaleString('en-GB');
  pasteBlock(
    host,
    'Systems!S5',
    users.map((each) => [`'${asText(each)}`]),
  );

  const { cells } = await applyFixes(
    users.map((fix, at) =>
      aFinding({ sheet: 'Systems', cells: `S${5 + at}`, entered: asText(fix), fix }),
    ),
    ownWrites(),
  );
  if (cells !== rows) throw new Error(`${cells} of ${rows} rows were put right`);
  const { bytesDown, bytesUp, requests } = host.traffic();
  return { roundTrips: requests, kilobytes: (bytesUp + bytesDown) / 1024 };
}
