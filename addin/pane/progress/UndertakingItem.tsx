import type { ContributionProgress } from '#domain/progress/contribution-progress';
import { valueWords } from '#domain/roadmap/value-words';
import { dateWords } from '#domain/rules/words/date';
import type { ReactNode } from 'react';
import { EvidenceButton } from './EvidenceButton';
import { useProgressStyles } from './ProgressView.styles';
import type { Undertaking } from './shown-progress';
import { StatusMark } from './StatusMark';
import { TrendChart } from './TrendChart';

interface UndertakingItemProps {
  /** What more is said of it, below its facts. */
  readonly children?: ReactNode;
  readonly className: string;
  /** 3 where it stands by itself, 4 under a decision, 5 under a part of one. */
  readonly level: 3 | 4 | 5;
  readonly organisation: string;
  readonly undertaking: Undertaking;
}

/** A target or a contribution: where it should be, where it is, by which method, and the cells that say so. */
export function UndertakingItem(props: UndertakingItemProps) {
  const { children, className, level, organisation, undertaking } = props;
  const styles = useProgressStyles();
  const { name, points, progress } = undertaking;
  const { actual, contribution, expected, status } = progress;
  const { baseline, due, measure, target } = contribution;
  const Heading = `h${level}` as const;

  return (
    <li className={className}>
      <Heading className={styles.heading}>{name}</Heading>
      <StatusMark status={status} />
      <dl className={styles.facts}>
        <dt>Target</dt>
        <dd>{`${valueWords(measure, target)} by ${dateWords(due)}`}</dd>
        <dt>Baseline</dt>
        <dd>
          {baseline
            ? `${valueWords(measure, baseline.value)} on ${dateWords(baseline.date)}`
            : 'none'}
        </dd>
        <dt>Expected</dt>
        <dd>{valueWords(measure, expected?.value)}</dd>
        <dt>Returned</dt>
        <dd>{returnedWords(progress)}</dd>
        <dt>Method</dt>
        <dd>{methodWords(progress)}</dd>
        {actual && (
          <>
            <dt>Evidence</dt>
            <dd>
              <EvidenceButton actual={actual} organisation={organisation} />
            </dd>
          </>
        )}
      </dl>
      {children}
      <TrendChart
        measure={measure}
        name={name}
        points={points}
        {...(target !== undefined && { target })}
      />
    </li>
  );
}

function returnedWords({ actual, contribution }: ContributionProgress): string {
  if (!actual) return 'nothing';
  const figure =
    actual.answer === 'value' ? valueWords(contribution.measure, actual.value) : actual.answer;
  return actual.judged ? `${figure}; rated ${actual.judged.rating}` : figure;
}

function methodWords({ method, otherMethodStatus, status }: ContributionProgress): string {
  if (otherMethodStatus === undefined || otherMethodStatus === status) return method;
  return `${method}; by ${method === 'linear' ? 'growth' : 'linear'} it would be ${otherMethodStatus}`;
}
