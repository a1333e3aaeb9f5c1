import { parsePeriod } from '#domain/period/parse-period';
import { periodsUpTo } from '#domain/period/periods-up-to';
import { useEffect, useMemo, useState } from 'react';
import { ServiceError, type Service } from '../../ports/service';
import { remembering } from './remembering';
import { shownProgress, type ShownProgress } from './shown-progress';

/** As many quarters as a trend shows. */
const QUARTERS = 8;

interface Answer {
  readonly to: string;
  readonly shown?: ShownProgress;
  readonly trouble?: ServiceError;
}

/**
 * The progress of an organisation, or of the caller's own, at the end of a quarter by its key, with the quarters before it. Both are undefined while it is
 * asked for. What was once answered is not asked again, and what failed is, by `askAgain`.
 */
export function useProgress(service: Service, key: string, organisation?: string) {
  const ask = useMemo(() => remembering(service, organisation), [organisation, service]);
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const question = `${organisation ?? ''} ${key} ${turn}`;

  useEffect(() => {
    let here = true;
    const last = parsePeriod(key);
    const periods = last ? periodsUpTo(last, QUARTERS) : [];
    Promise.all(periods.map(ask)).then(
      (quarters) => {
        const latest = quarters.at(-1);
        if (here && latest) {
          setAnswer({ to: question, shown: shownProgress(latest, quarters.slice(0, -1)) });
        }
      },
      (error: unknown) => {
        if (here) setAnswer({ to: question, trouble: troubleOf(error) });
      },
    );
    return () => {
      here = false;
    };
  }, [ask, key, question]);

  const current = answer?.to === question ? answer : undefined;
  const askAgain = () => {
    setTurn((before) => before + 1);
  };
  return { askAgain, shown: current?.shown, trouble: current?.trouble };
}

function troubleOf(error: unknown): ServiceError {
  return error instanceof ServiceError ? error : new ServiceError('failed', 'Try again.');
}
