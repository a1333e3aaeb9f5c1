import { makeStyles, tokens } from '@fluentui/react-components';

export const useReturnSummaryStyles = makeStyles({
  who: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  counts: { margin: `${tokens.spacingVerticalXS} 0` },
});
