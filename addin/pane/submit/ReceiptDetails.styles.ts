import { makeStyles, tokens } from '@fluentui/react-components';

export const useReceiptStyles = makeStyles({
  receipt: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  term: {
    display: 'inline',
    marginRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  said: { display: 'inline', margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});
