import { rules } from '#domain/rules/rules';
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { plural } from '../plural';
import { useSettingsStyles } from './SettingsView.styles';

/** Every rule that a return is checked by, and why it is there. */
export function RulesList() {
  const styles = useSettingsStyles();
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const found = rules.filter(({ id, title, why }) =>
    `${id} ${title} ${why}`.toLowerCase().includes(wanted),
  );

  return (
    <details>
      <summary tabIndex={0}>{`All ${plural(rules.length, 'rule')}, and why each is there`}</summary>
      <Field label="Search the rules" size="small">
        <Input
          onChange={(_, { value }) => {
            setWords(value);
          }}
          type="search"
          value={words}
        />
      </Field>
      <p aria-live="polite" className={styles.text}>
        {plural(found.length, 'rule')}
      </p>
      <dl className={styles.text}>
        {found.map(({ id, severity, title, why }) => (
          <div key={id}>
            <dt>
              <strong>{title}</strong>
              {` (${severity}, ${id})`}
            </dt>
            <dd className={styles.text}>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
