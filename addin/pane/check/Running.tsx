import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';

/** Work shorter than this many milliseconds is over before its progress could be read. */
const LASTING = 1000;

const RunningProgress = lazy(async () => ({
  default: (await import('./RunningProgress')).RunningProgress,
}));

interface RunningProps {
  readonly label: string;
  /** How far it is, 0 to 1. */
  readonly share: number | undefined;
}

/** Work that runs: a spinner, and its progress once it lasts. */
export function Running({ label, share = 0 }: RunningProps) {
  const [lasts, setLasts] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => {
      setLasts(true);
    }, LASTING);
    return () => {
      clearTimeout(timer);
    };
  }, []);

  const spinner = <Spinner label={label} size="tiny" />;
  if (!lasts) return spinner;
  return (
    <Suspense fallback={spinner}>
      <RunningProgress label={label} share={share} />
    </Suspense>
  );
}
