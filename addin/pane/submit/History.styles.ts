import { makeStyles, tokens } from '@fluentui/react-components';

export const useHistoryStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: tokens.strokeWidthThin,
    height: tokens.strokeWidthThin,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  version: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  // Fluent's cells share the width of a row; in a column they would share a height of nothing.
  name: {
    flexBasis: 'auto',
    flexGrow: 0,
    flexShrink: 0,
    minHeight: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    flexBasis: 'auto',
    flexGrow: 0,
    flexShrink: 0,
    minHeight: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
});
