import { teamsHighContrastTheme } from '@fluentui/react-components';

/** The pane where a person has chosen their own few colours. */
export const highContrastTheme = teamsHighContrastTheme;
