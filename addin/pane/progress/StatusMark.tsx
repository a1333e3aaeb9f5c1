import type { DecisionProgress } from '#domain/progress/decision-progress';
import type { Status } from '#domain/progress/status';
import { mergeClasses } from '@fluentui/react-components';
import { useStatusMarkStyles } from './StatusMark.styles';

interface StatusMarkProps {
  readonly status: Status | DecisionProgress['status'];
}

/** A status by its word, with a shape and a colour that are its own: the colour never says it alone. */
export function StatusMark({ status }: StatusMarkProps) {
  const styles = useStatusMarkStyles();
  const { shape, tone } = looks[status];

  return (
    <span className={styles.mark}>
      <svg
        aria-hidden
        className={mergeClasses(styles.shape, styles[tone])}
        fill="currentColor"
        viewBox="0 0 12 12"
      >
        <path d={shapes[shape]} fillRule="evenodd" />
      </svg>
      {status}
    </span>
  );
}

const shapes = {
  star: 'M6 0l1.8 4 4.2.4-3.2 2.8 1 4.3L6 9.2l-3.8 2.3 1-4.3L0 4.4 4.2 4z',
  up: 'M6 1l6 10H0z',
  diamond: 'M6 0l6 6-6 6-6-6z',
  square: 'M1 1h10v10H1z',
  down: 'M0 1h12L6 11z',
  cross: 'M2 0l4 4 4-4 2 2-4 4 4 4-2 2-4-4-4 4-2-2 4-4-4-4z',
  ring: 'M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  dash: 'M0 5h12v2H0z',
};

interface Look {
  readonly shape: keyof typeof shapes;
  readonly tone: 'good' | 'warning' | 'bad' | 'neutral';
}

const looks: Readonly<Record<StatusMarkProps['status'], Look>> = {
  achieved: { shape: 'star', tone: 'good' },
  'on track': { shape: 'up', tone: 'good' },
  behind: { shape: 'diamond', tone: 'warning' },
  'off track': { shape: 'square', tone: 'bad' },
  worsening: { shape: 'down', tone: 'bad' },
  missed: { shape: 'cross', tone: 'bad' },
  'not yet due': { shape: 'ring', tone: 'neutral' },
  'not returned': { shape: 'ring', tone: 'neutral' },
  'no baseline': { shape: 'ring', tone: 'neutral' },
  'no target': { shape: 'ring', tone: 'neutral' },
  'cannot be judged': { shape: 'ring', tone: 'neutral' },
  'cannot be said': { shape: 'ring', tone: 'neutral' },
  'not applicable': { shape: 'dash', tone: 'neutral' },
  withheld: { shape: 'dash', tone: 'neutral' },
  'not approved': { shape: 'dash', tone: 'neutral' },
  withdrawn: { shape: 'dash', tone: 'neutral' },
};
