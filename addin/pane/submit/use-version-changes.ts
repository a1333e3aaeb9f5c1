import { form } from '#domain/form/edition-2022-25-1/form';
import { changesSince, type ChangeSince } from '#domain/return/changes-since';
import { useEffect, useState } from 'react';
import type { Receipt } from '#domain/register/receipt';
import { usePane } from '../PaneContext';

interface Answer {
  readonly to: string;
  readonly changes?: readonly ChangeSince[];
  readonly trouble?: unknown;
}

/** What differs between a version and the one before it, asked of the service; both are undefined while it is asked. */
export function useVersionChanges({ hash, period, version }: Receipt) {
  const { service } = usePane();
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const question = `${hash} ${turn}`;

  useEffect(() => {
    if (!service) return undefined;
    let here = true;
    Promise.all([service.version(period, version - 1), service.version(period, version)]).then(
      ([before, after]) => {
        if (!here) return;
        setAnswer({ to: question, changes: changesSince(before.return, after.return, form) });
      },
      (trouble: unknown) => {
        if (here) setAnswer({ to: question, trouble });
      },
    );
    return () => {
      here = false;
    };
  }, [period, question, service, version]);

  const current = answer?.to === question ? answer : undefined;
  const askAgain = () => {
    setTurn((before) => before + 1);
  };
  return { askAgain, changes: current?.changes, trouble: current?.trouble };
}
