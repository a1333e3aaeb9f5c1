import { makeStyles, tokens } from '@fluentui/react-components';

export const useSignInButtonStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  refused: { color: tokens.colorStatusDangerForeground1, margin: 0 },
});
