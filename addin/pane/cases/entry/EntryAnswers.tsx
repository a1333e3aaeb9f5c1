import { commitments } from '#domain/roadmap/commitments';
import { Checkbox, Field, Select } from '@fluentui/react-components';
import { useCasesStyles } from '../CasesView.styles';
import { bearingCriteria } from './bearing-criteria';
import type { CaseEntry } from './case-entry';

interface EntryAnswersProps {
  readonly entry: CaseEntry;
  readonly onChange: (entry: CaseEntry) => void;
}

/** The commitments that a case says it supports, and its answers to the criteria that bear on it. */
export function EntryAnswers({ entry, onChange }: EntryAnswersProps) {
  const styles = useCasesStyles();
  const support = (number: number, is: boolean) => {
    const others = entry.commitments.filter((each) => each !== number);
    const supported = is ? [...others, number].toSorted((one, other) => one - other) : others;
    onChange({ ...entry, commitments: supported });
  };
  const answer = (question: string, value: string) => {
    const others = Object.entries(entry.answers).filter(([each]) => each !== question);
    const given = value === '' ? others : [...others, [question, value]];
    onChange({ ...entry, answers: Object.fromEntries(given) as CaseEntry['answers'] });
  };

  return (
    <>
      <fieldset className={styles.group}>
        <legend>Answers to the criteria that bear on it</legend>
        {bearingCriteria(entry).map(({ answers, id, question }) => (
          <Field key={id} label={question}>
            <Select
              onChange={(_, { value }) => {
                answer(id, value);
              }}
              value={entry.answers[id] ?? ''}
            >
              <option value="">Not answered</option>
              {Object.entries(answers).map(([code, { words }]) => (
                <option key={code} value={code}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </fieldset>
      <details>
        <summary className={styles.summary}>Commitments that it says it supports</summary>
        {commitments.map(({ number, text }) => (
          <div key={number}>
            <Checkbox
              checked={entry.commitments.includes(number)}
              label={`${number}. ${text}`}
              onChange={(_, { checked }) => {
                support(number, checked === true);
              }}
            />
          </div>
        ))}
      </details>
    </>
  );
}
