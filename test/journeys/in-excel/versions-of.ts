import type { LocalService } from '../../../infra/local/server';

/** A version of a return as the service's ledger has it. */
interface LedgerVersion {
  readonly receipt: { readonly period: string; readonly version: number; readonly hash: string };
  readonly certification?: object | null;
}

/** What the service's ledger holds for a period, as an account may see it. */
export async function versionsOf(
  service: LocalService,
  account: string,
  period: string,
): Promise<readonly LedgerVersion[]> {
  const headers = { authorization: `Bearer ${await service.token(account)}` };
  const answer = await fetch(`${service.url}/returns`, { headers });
  const { returns } = (await answer.json()) as { readonly returns: readonly LedgerVersion[] };
  return returns.filter(({ receipt }) => receipt.period === period);
}
