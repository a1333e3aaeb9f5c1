import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { mostUrgentFirst } from '#domain/progress/most-urgent-first';
import { useEffect, useState } from 'react';
import type { Service } from '../../ports/service';

interface Answer {
  readonly to: string;
  readonly decisions?: readonly DecisionInFull[];
  readonly trouble?: unknown;
}

/** Every decision that the person may see at the end of a quarter by its key, as was known on a day where one is given: the most urgent first. Both are undefined while it is asked for. */
export function useDecisions(service: Service, period: string, asAt?: string) {
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const question = `${period} ${asAt ?? ''} ${turn}`;

  useEffect(() => {
    let here = true;
    service.decisions(period, asAt).then(
      (decisions) => {
        if (here) setAnswer({ to: question, decisions: mostUrgentFirst(decisions) });
      },
      (trouble: unknown) => {
        if (here) setAnswer({ to: question, trouble });
      },
    );
    return () => {
      here = false;
    };
  }, [asAt, period, question, service]);

  const current = answer?.to === question ? answer : undefined;
  const askAgain = () => {
    setTurn((before) => before + 1);
  };
  return { askAgain, decisions: current?.decisions, trouble: current?.trouble };
}
