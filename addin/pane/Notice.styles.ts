import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  notice: { marginBottom: tokens.spacingVerticalM },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    whiteSpace: 'normal',
    paddingBottom: tokens.spacingVerticalS,
  },
});
