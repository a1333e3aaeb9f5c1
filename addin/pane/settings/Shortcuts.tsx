import { useSettingsStyles } from './SettingsView.styles';

/** The keys that do something in the pane. */
export function Shortcuts() {
  const styles = useSettingsStyles();

  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Keys</th>
          <th scope="col">What they do</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(([keys, does]) => (
          <tr key={keys}>
            <th scope="row">{keys}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shortcuts = [
  ['F8', 'Go to the next finding, in the Check tab'],
  ['Shift + F8', 'Go to the finding before'],
  ['Left and Right', 'Move between the tabs, when one of them has the focus'],
  ['F6', 'Move between the sheet, the ribbon and the pane, in Excel for Windows and the web'],
  ['Tab and Shift + Tab', 'Move between what can be used in the pane'],
] as const;
