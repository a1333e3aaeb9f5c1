import { useId, type ReactNode } from 'react';
import { usePane } from '../PaneContext';
import { AccessibilityStatement } from './AccessibilityStatement';
import { RulesList } from './RulesList';
import { useSettingsStyles } from './SettingsView.styles';
import { Shortcuts } from './Shortcuts';
import { SignedInAs } from './SignedInAs';

/** Who is signed in and where to, and what a person may need to use the pane or to ask for help with it. */
export function SettingsView() {
  const { about } = usePane();
  const styles = useSettingsStyles();

  return (
    <div className={styles.view}>
      <Section heading="Signing in">
        <SignedInAs />
      </Section>
      <Section heading="Keyboard shortcuts">
        <Shortcuts />
      </Section>
      <Section heading="Rules">
        <RulesList />
      </Section>
      <Section heading="Accessibility">
        <AccessibilityStatement />
      </Section>
      {about && (
        <Section heading="About this pane">
          <dl className={styles.facts}>
            <dt>Service</dt>
            <dd>{about.service}</dd>
            <dt>Version</dt>
            <dd>{about.version}</dd>
          </dl>
        </Section>
      )}
    </div>
  );
}

interface SectionProps {
  readonly children: ReactNode;
  readonly heading: string;
}

function Section({ children, heading }: SectionProps) {
  const styles = useSettingsStyles();
  const id = useId();

  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
