import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import type { Case } from '#domain/spend-control/case';
import type { Doubt } from '#domain/spend-control/contribution-doubts';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';
import { Despite } from './Despite';
import type { ContributionDraft } from './decision-draft';
import { faultOf, type Faults } from './faults';
import { FigureField } from './FigureField';
import { MeasureField } from './MeasureField';
import { needsSubject } from './read-contribution';
import { SubjectField } from './SubjectField';

interface ContributionFieldsProps {
  readonly contribution: ContributionDraft;
  readonly doubts: readonly Doubt[];
  readonly faults: Faults;
  readonly onChange: (contribution: ContributionDraft) => void;
  readonly onRemove: () => void;
  readonly one: Case;
}

/** The fields of one contribution, as its measure asks for them, with what the service doubts of it. */
export function ContributionFields(props: ContributionFieldsProps) {
  const { contribution, doubts, faults, onChange, onRemove, one } = props;
  const styles = useCasesStyles();
  const { id } = contribution;
  const measure = measureById(edition202225, contribution.measure);
  const change = (changed: Partial<ContributionDraft>) => {
    onChange({ ...contribution, ...changed });
  };

  return (
    <fieldset className={styles.group}>
      <legend>{`Contribution ${id}`}</legend>
      <MeasureField
        commitments={one.commitments}
        fault={faultOf(faults, `${id}.measure`)}
        onChange={(chosen) => {
          change({ measure: chosen, baseline: '', target: '' });
        }}
        value={contribution.measure}
      />
      {measure && needsSubject(measure) && (
        <SubjectField
          fault={faultOf(faults, `${id}.subject`)}
          onChange={(subject) => {
            change({ subject });
          }}
          organisation={one.organisation}
          scope={measure.scope}
          value={contribution.subject}
        />
      )}
      {measure && measure.unit !== 'rating' && (
        <>
          <FigureField
            fault={faultOf(faults, `${id}.baseline`)}
            label="Baseline"
            onChange={(baseline) => {
              change({ baseline });
            }}
            unit={measure.unit}
            value={contribution.baseline}
          />
          <Field label="Day of the baseline">
            <Input
              onChange={(_, { value }) => {
                change({ baselineDate: value });
              }}
              type="date"
              value={contribution.baselineDate}
            />
          </Field>
          <FigureField
            fault={faultOf(faults, `${id}.target`)}
            label="Target"
            onChange={(target) => {
              change({ target });
            }}
            unit={measure.unit}
            value={contribution.target}
          />
        </>
      )}
      <Field label="Contribution due" required {...faultOf(faults, `${id}.due`)}>
        <Input
          onChange={(_, { value }) => {
            change({ due: value });
          }}
          type="date"
          value={contribution.due}
        />
      </Field>
      <Field
        hint="Leave it empty where this case answers for all of the target."
        label="Share of the target, %"
        {...faultOf(faults, `${id}.share`)}
      >
        <Input
          inputMode="decimal"
          onChange={(_, { value }) => {
            change({ share: value });
          }}
          value={contribution.share}
        />
      </Field>
      {measure && measure.method !== 'step' && (
        <Field label="Method">
          <Select
            onChange={(_, { value }) => {
              change({ method: value === 'linear' || value === 'growth' ? value : '' });
            }}
            value={contribution.method}
          >
            <option value="">{`The measure’s own: ${measure.method}`}</option>
            <option>linear</option>
            <option>growth</option>
          </Select>
        </Field>
      )}
      <Despite contribution={contribution} doubts={doubts} onChange={change} />
      <Button className={styles.action} onClick={onRemove} size="small">
        {`Remove contribution ${id}`}
      </Button>
    </fieldset>
  );
}
