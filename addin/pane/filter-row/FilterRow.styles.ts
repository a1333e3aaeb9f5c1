import { makeStyles, tokens } from '@fluentui/react-components';

export const useFilterRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    // A field is as wide as its longest option unless it is told otherwise, and then lies over its neighbour.
    '& > *': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& input': { minWidth: 0 },
  },
});
