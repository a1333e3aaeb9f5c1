import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import { previousPeriod } from '#domain/period/previous-period';
import type { RuleContext } from '#domain/rules/context';
import { latestReturn, type PersonalData } from './accepted-return';
import { registerOf } from './register';
import type { Tables } from './tables';

type LedgerContext = Required<Pick<RuleContext, 'register'>> &
  Pick<RuleContext, 'previous' | 'lastVersion'>;

/** What the ledger knows that rules may look at when a return for this period is checked. */
export async function ledgerContext(
  tables: Tables,
  organisation: string,
  period: Period,
  people: PersonalData,
): Promise<LedgerContext> {
  const [register, previous, lastVersion] = await Promise.all([
    registerOf(tables, organisation),
    latestReturn(tables, { organisation, period: periodKey(previousPeriod(period)) }, people),
    latestReturn(tables, { organisation, period: periodKey(period) }, people),
  ]);
  return { register, ...(previous && { previous }), ...(lastVersion && { lastVersion }) };
}
