import { makeStyles, tokens } from '@fluentui/react-components';

export const useNewReturnStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  paragraph: { margin: 0 },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});
