import { runInExcel } from '../run-in-excel';
import type { FigureBatch } from './figure-batch';

/** Forgets what the formulas were told and has Excel work out every formula anew. */
export async function refreshFigures(figures?: Pick<FigureBatch, 'forget'>): Promise<void> {
  figures?.forget();
  await runInExcel(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
