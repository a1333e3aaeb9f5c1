import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingWordsStyles = makeStyles({
  words: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  said: { margin: 0, overflowWrap: 'anywhere' },
});
