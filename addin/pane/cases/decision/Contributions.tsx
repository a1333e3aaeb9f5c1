import type { Case } from '#domain/spend-control/case';
import type { DoubtedContribution } from '#domain/spend-control/contribution-doubts';
import { Button } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';
import { ContributionFields } from './ContributionFields';
import { withContribution, type DecisionDraft } from './decision-draft';
import type { Faults } from './faults';

interface ContributionsProps {
  readonly doubts: readonly DoubtedContribution[];
  readonly draft: DecisionDraft;
  readonly faults: Faults;
  readonly onChange: (draft: DecisionDraft) => void;
  readonly one: Case;
}

/** What the case is approved to move, contribution by contribution. */
export function Contributions({ doubts, draft, faults, onChange, one }: ContributionsProps) {
  const styles = useCasesStyles();
  const { contributions } = draft;

  return (
    <>
      {contributions.map((contribution) => (
        <ContributionFields
          contribution={contribution}
          doubts={doubts.find((each) => each.contribution === contribution.id)?.doubts ?? []}
          faults={faults}
          key={contribution.id}
          onChange={(changed) => {
            onChange({
              ...draft,
              contributions: contributions.map((each) => (each.id === changed.id ? changed : each)),
            });
          }}
          onRemove={() => {
            onChange({
              ...draft,
              contributions: contributions.filter(({ id }) => id !== contribution.id),
            });
          }}
          one={one}
        />
      ))}
      <Button
        className={styles.action}
        onClick={() => {
          onChange(withContribution(draft, one.subject));
        }}
        size="small"
      >
        Add a contribution
      </Button>
    </>
  );
}
