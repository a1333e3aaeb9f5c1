import { stopsReturn } from '#domain/rules/stops-return';
import { caseRules } from '#domain/spend-control/case-rules/case-rules';
import type { CheckedCase } from '#domain/spend-control/case-rules/check-case';
import { organisationWords } from '../../organisation-words';
import { plural } from '../../plural';
import type { Checked } from '../checked';
import { Findings } from '../Findings';
import { useReturnSummaryStyles } from '../ReturnSummary.styles';
import { SendCase } from './SendCase';

interface CaseCheckProps {
  readonly checked: Checked;
  readonly one: CheckedCase;
}

/** A case workbook: whose case it is, what was found in it, and what sends it. */
export function CaseCheck({ checked, one }: CaseCheckProps) {
  const styles = useReturnSummaryStyles();
  const { findings, organisation, reference, title } = one;
  const stopping = findings.filter(stopsReturn).length;
  const notes = findings.length - stopping;
  const whose = [reference, title].filter((words) => words !== '').join(': ');

  return (
    <>
      <section aria-label="This case">
        <h2 className={styles.who}>{whose === '' ? 'A case without a reference' : whose}</h2>
        <p className={styles.counts}>
          {`${organisationWords(organisation) || 'Organisation not given'}. ${plural(stopping, 'error')}, ${plural(notes, 'note')}. `}
          {stopping === 0 ? 'Nothing stops this case.' : 'Errors have to be put right first.'}
        </p>
      </section>
      <Findings checked={checked} nothingFound="Nothing was found." titles={titles} />
      <SendCase one={one} />
    </>
  );
}

const titles = new Map(caseRules.map((rule) => [rule.id, rule]));
