import { makeStyles, tokens } from '@fluentui/react-components';

export const useFilePaneStyles = makeStyles({
  chooser: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  ask: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
  },
});
