import { Field, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** Work shorter than this many milliseconds is over before its progress could be read. */
const LASTING = 1000;

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

  if (!lasts) return <Spinner label={label} size="tiny" />;
  return (
    <Field validationMessage={`${label}: ${Math.round(share * 100)} %`} validationState="none">
      <ProgressBar aria-label={label} value={share} />
    </Field>
  );
}
