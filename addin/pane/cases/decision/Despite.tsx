import type { Doubt } from '#domain/spend-control/contribution-doubts';
import { Field, Textarea } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';
import type { ContributionDraft } from './decision-draft';
import { doubtWords } from './doubt-words';

interface DespiteProps {
  readonly contribution: ContributionDraft;
  readonly doubts: readonly Doubt[];
  readonly onChange: (changed: Pick<ContributionDraft, 'despite'>) => void;
}

/** What the service doubts of a contribution, and a box to say why it stands all the same. */
export function Despite({ contribution, doubts, onChange }: DespiteProps) {
  const styles = useCasesStyles();
  const { despite, id, measure } = contribution;
  if (doubts.length === 0 && despite === '') return null;

  return (
    <>
      {doubts.length > 0 && (
        <ul aria-label={`Doubts about contribution ${id}`} className={styles.bullets}>
          {doubts.map((doubt) => (
            <li key={doubt.doubt}>{doubtWords(measure, doubt)}</li>
          ))}
        </ul>
      )}
      <Field hint="It is kept with the decision." label="Why it stands">
        <Textarea
          onChange={(_, { value }) => {
            onChange({ despite: value });
          }}
          value={despite}
        />
      </Field>
    </>
  );
}
