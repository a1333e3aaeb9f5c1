import { Field, ProgressBar } from '@fluentui/react-components';

interface RunningProgressProps {
  readonly label: string;
  /** How far the work is, 0 to 1. */
  readonly share: number;
}

/** How far work is that lasts. */
export function RunningProgress({ label, share }: RunningProgressProps) {
  return (
    <Field validationMessage={`${label}: ${Math.round(share * 100)} %`} validationState="none">
      <ProgressBar aria-label={label} value={share} />
    </Field>
  );
}
