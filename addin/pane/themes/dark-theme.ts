import { webDarkTheme } from '@fluentui/react-components';

/** The pane in an Office, or a browser, that is dark. */
export const darkTheme = webDarkTheme;
