import { formatPeriod } from '#domain/period/format-period';
import type { DecisionProgress } from '#domain/progress/decision-progress';
import { evidenceWords } from '#domain/progress/evidence-words';
import { moneyWords } from '#domain/rules/words/money';
import { useDecisionsStyles } from './Decisions.styles';

/** What was approved, spent and is forecast, and what was to be saved and was, with the cells that say so. */
export function DecisionMoney({ progress }: { readonly progress: DecisionProgress }) {
  const styles = useDecisionsStyles();
  const { money, savings } = progress;
  const facts: readonly (readonly [string, string])[] = [
    ['Approved', moneyWords(money.approved)],
    ['Spent', said(money.spent)],
    ['Forecast', said(money.forecast)],
    ['Over what was approved', said(money.over)],
    ...(money.rating ? [['Rated by the department', money.rating] as const] : []),
    ...(money.said
      ? [['Evidence', `${formatPeriod(money.said.period)} ${evidenceWords(money.said)}`] as const]
      : []),
    ...(savings
      ? ([
          ['Savings planned', moneyWords(savings.planned)],
          ['Savings achieved', moneyWords(savings.achieved)],
          ['Of these cash-releasing', moneyWords(savings.cashReleasing)],
          ['Net of what they cost', moneyWords(savings.net)],
          [
            'Evidence of savings',
            savings.evidence
              .map((evidence) => evidenceWords({ evidence, version: savings.version }))
              .join('; '),
          ],
        ] as const)
      : [['Savings', 'no return has shown any'] as const]),
  ];

  return (
    <dl className={styles.facts}>
      {facts.map(([name, words]) => (
        <div className={styles.fact} key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function said(pence: number | undefined): string {
  return pence === undefined ? 'no return says' : moneyWords(pence);
}
