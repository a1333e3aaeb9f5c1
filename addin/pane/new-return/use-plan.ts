import { parsePeriod } from '#domain/period/parse-period';
import { useEffect, useState } from 'react';
import type { Service } from '../../ports/service';
import { planReturn, type ReturnPlan } from './plan-return';

interface Answer {
  readonly to: string;
  readonly plan?: ReturnPlan;
  readonly trouble?: unknown;
}

/** The plan of a return for a quarter by its key. Plan and trouble are undefined while the register is asked. */
export function usePlan(service: Service, key: string) {
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const question = `${key} ${turn}`;

  useEffect(() => {
    let here = true;
    service.register(key).then(
      ({ organisation, ...known }) => {
        const period = parsePeriod(key);
        if (here && period) {
          setAnswer({ to: question, plan: planReturn({ organisation, period, known }) });
        }
      },
      (trouble: unknown) => {
        if (here) setAnswer({ to: question, trouble });
      },
    );
    return () => {
      here = false;
    };
  }, [key, question, service]);

  const current = answer?.to === question ? answer : undefined;
  const askAgain = () => {
    setTurn((before) => before + 1);
  };
  return { askAgain, plan: current?.plan, trouble: current?.trouble };
}
