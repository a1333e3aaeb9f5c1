import type { ConditionProgress } from '#domain/progress/condition-progress';
import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { measureWords } from '#domain/roadmap/measure-words';
import { dateWords } from '#domain/rules/words/date';
import { moneyWords } from '#domain/rules/words/money';
import { formatPeriod } from '#domain/period/format-period';
import { evidenceWords } from '#domain/progress/evidence-words';
import type { ReactNode } from 'react';
import { UndertakingItem } from '../progress/UndertakingItem';
import { ContributionMore } from './ContributionMore';
import { changeWords } from './decision-words';
import { DecisionMoney } from './DecisionMoney';
import { useDecisionsStyles } from './Decisions.styles';

/** All that is known of a decision: what changed, contributions, conditions, money and savings, and how it came about. */
export function DecisionDetails({ decision: shown }: { readonly decision: DecisionInFull }) {
  const styles = useDecisionsStyles();
  const { changes, history, progress } = shown;
  const { conditions, contributions, decision } = progress;
  const section = (title: string, content: ReactNode) => (
    <>
      <h4 className={styles.section}>{title}</h4>
      {content}
    </>
  );
  const listed = (title: string, lines: readonly string[], none: string) =>
    section(
      title,
      lines.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <ul aria-label={title} className={styles.plain}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ),
    );

  return (
    <>
      {listed(
        'Changed since last quarter',
        changes.map((change) => changeWords(progress, change)),
        'Nothing that a return shows.',
      )}
      {section(
        'Contributions',
        <ul aria-label={`Contributions of ${decision.reference}`} className={styles.list}>
          {contributions.map((each) => {
            const { id, measure, subject } = each.contribution;
            const name = measureWords(measure, subject);
            return (
              <UndertakingItem
                className={styles.card}
                key={id}
                level={5}
                organisation={decision.organisation}
                undertaking={{ id, name, progress: each, points: [] }}
              >
                <ContributionMore progress={each} />
              </UndertakingItem>
            );
          })}
        </ul>,
      )}
      {listed('Conditions', conditions.map(conditionWords), 'None were set.')}
      {section('Money and savings', <DecisionMoney progress={progress} />)}
      {listed(
        'History',
        history.map(
          ({ approved, decidedOn, outcome, receivedAt, sequence }) =>
            `Decision ${sequence}: ${outcome} on ${dateWords(decidedOn)}, ${moneyWords(approved)}, received on ${dateWords(receivedAt.slice(0, 10))}`,
        ),
        'None.',
      )}
    </>
  );
}

function conditionWords(progress: ConditionProgress): string {
  const { condition, evidence, metOn, period, status, version } = progress;
  const met = metOn === undefined ? '' : ` on ${dateWords(metOn)}`;
  const said =
    evidence && period && version !== undefined
      ? ` (${formatPeriod(period)} ${evidenceWords({ evidence, version })})`
      : '';
  return `${condition.id}: ${condition.text.replace(/\.$/, '')}. Owner: ${condition.owner}. Due ${dateWords(condition.due)}: ${status}${met}${said}`;
}
