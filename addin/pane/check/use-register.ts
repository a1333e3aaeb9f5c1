import type { KnownToLedger } from '#domain/rules/read-for-check';
import { useMemo } from 'react';
import { usePane } from '../PaneContext';
import type { AskRegister } from './check-workbook';

interface RegisterToAsk {
  readonly ask: AskRegister;
  /** The next check asks the service again. */
  readonly forget: () => void;
}

/** The register as the service gives it, asked once for a period while the same person is signed in. */
export function useRegister(): RegisterToAsk {
  const { service, who } = usePane();

  return useMemo(() => {
    const asked = new Map<string, Promise<KnownToLedger>>();
    const forget = () => {
      asked.clear();
    };
    if (!service || !who) return { ask: undefined, forget };

    const ask = (period: string) => {
      const before = asked.get(period);
      if (before) return before;

      const answer = service.register(period);
      asked.set(period, answer);
      // What went wrong is asked again by the next check.
      answer.catch(() => asked.delete(period));
      return answer;
    };
    return { ask, forget };
  }, [service, who]);
}
