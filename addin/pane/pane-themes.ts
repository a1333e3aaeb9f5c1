import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** How Office, or the browser, looks to the person. */
export type PaneTheme = 'light' | 'dark' | 'high contrast';

export const paneThemes: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  'high contrast': teamsHighContrastTheme,
};
