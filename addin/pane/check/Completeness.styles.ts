import { makeStyles, tokens } from '@fluentui/react-components';

export const useCompletenessStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
});
