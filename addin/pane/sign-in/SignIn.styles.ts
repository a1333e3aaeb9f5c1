import { makeStyles, tokens } from '@fluentui/react-components';

export const useSignInStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});
