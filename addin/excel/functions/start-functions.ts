import type { OpenWorkbook } from '../../ports/open-workbook';
import type { Session } from '../../ports/session';
import type { CustomFunctionsApi } from './custom-functions';
import type { FigureBatch } from './figure-batch';

interface Dependencies {
  readonly figures: FigureBatch;
  readonly session: Pick<Session, 'onChange'>;
  readonly workbook: Pick<OpenWorkbook, 'refreshFigures'>;
}

/**
 * Has Excel know the formulas of the add-in, where it can. What one person was told is forgotten when another signs in
 * or the same signs out, and the formulas ask anew.
 */
export async function startFunctions({ figures, session, workbook }: Dependencies): Promise<void> {
  const { CustomFunctions: api } = globalThis as { readonly CustomFunctions?: CustomFunctionsApi };
  if (!api) return;

  const { associateFunctions } = await import('./associate-functions');
  let wasAsked = false;
  associateFunctions(api, {
    ...figures,
    figure: (ask) => {
      wasAsked = true;
      return figures.figure(ask);
    },
  });
  session.onChange(() => {
    figures.forget();
    // A workbook without such formulas is not worked out anew for nothing; one that is busy is refreshed by its button.
    if (wasAsked) workbook.refreshFigures().catch(() => undefined);
  });
}
