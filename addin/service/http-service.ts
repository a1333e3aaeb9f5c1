import type { Figure } from '#domain/figures/figure';
import { periodKey } from '#domain/period/period-key';
import type { Receipt } from '#domain/register/receipt';
import type { OrganisationProgress } from '#domain/progress/organisation-progress';
import type { DecisionInFull } from '#domain/progress/decision-in-full';
import type { ReturnVersion, Service } from '../ports/service';
import { callService, type Caller } from './call-service';

/** The service over HTTP. Its answers are taken as they are: it is our own, and checks by the same code. */
export function httpService(caller: Caller): Service {
  return {
    register: async (period) =>
      (await callService(caller, { path: `/register?${query({ period })}` })) as Awaited<
        ReturnType<Service['register']>
      >,

    submit: async (body, progress) =>
      (await callService(caller, {
        body,
        method: 'POST',
        path: '/returns',
        ...(progress && { progress }),
      })) as Receipt,

    keepWorkbook: async (period, version, file) => {
      const { keepWorkbook } = await import('./keep-workbook');
      await keepWorkbook(caller, { period, version, file });
    },

    certify: async (period, version) => {
      const path = `/returns/${encodeURIComponent(period)}/versions/${version}/certification`;
      await callService(caller, { body: {}, method: 'POST', path });
    },

    versions: async () => {
      const said = await callService(caller, { path: '/returns' });
      return (said as { readonly returns: readonly ReturnVersion[] }).returns;
    },

    version: async (period, version) => {
      const path = `/returns/${encodeURIComponent(period)}?version=${version}`;
      return (await callService(caller, { path })) as Awaited<ReturnType<Service['version']>>;
    },

    progress: async (period, organisation) => {
      const asked = query({
        ...(period !== undefined && { period }),
        ...(organisation !== undefined && { organisation }),
      });
      return (await callService(caller, {
        path: asked === '' ? '/progress' : `/progress?${asked}`,
      })) as OrganisationProgress;
    },

    figures: async (asks) => {
      const body = { asks: asks.map((ask) => ({ ...ask, period: periodKey(ask.period) })) };
      const said = await callService(caller, { body, method: 'POST', path: '/figures' });
      return (said as { readonly figures: readonly Figure[] }).figures;
    },

    decisions: async (period, asAt) => {
      const asked = query({ period, ...(asAt !== undefined && { asAt }) });
      const said = await callService(caller, { path: `/decisions?${asked}` });
      return (said as { readonly decisions: readonly DecisionInFull[] }).decisions;
    },
  };
}

function query(asked: Readonly<Record<string, string>>): string {
  return new URLSearchParams(asked).toString();
}
