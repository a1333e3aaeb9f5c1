import { useSettingsStyles } from './SettingsView.styles';

/** What was done so that everybody can use the pane, how it was tested, and what was not. Change it with the tests. */
export function AccessibilityStatement() {
  const styles = useSettingsStyles();

  return (
    <>
      <p className={styles.text}>
        The pane is meant to meet the Web Content Accessibility Guidelines 2.2 at level AA. Nobody
        outside the project has audited it, so it does not claim to.
      </p>
      <h3 className={styles.subheading}>What was done and tested</h3>
      <ul className={styles.list}>
        <li>Every view is tested by the roles and names that assistive technology is given.</li>
        <li>Every view is run through axe-core, in a simulated browser that shows no colours.</li>
        <li>A status or severity is always a word; colour and shape only repeat it.</li>
        <li>Each chart has a name and says its figures in words.</li>
        <li>The pane follows Office’s light, dark and high-contrast themes.</li>
      </ul>
      <h3 className={styles.subheading}>What was not tested</h3>
      <ul className={styles.list}>
        <li>Screen readers (JAWS, NVDA, Narrator, VoiceOver) and voice control.</li>
        <li>Use by people with disabilities.</li>
        <li>Excel itself: the tests run in a simulation of it.</li>
      </ul>
    </>
  );
}
