import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingFiltersStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  search: { flexGrow: 1 },
});
