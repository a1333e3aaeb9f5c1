import { webLightTheme, type Theme } from '@fluentui/react-components';

/** How Office, or the browser, looks to the person. */
export type PaneTheme = 'light' | 'dark' | 'high contrast';

/** The theme of a look. Most people's is the light one, which is there at once; the others are loaded. */
export async function paneTheme(look: PaneTheme): Promise<Theme> {
  switch (look) {
    case 'light':
      return webLightTheme;
    case 'dark':
      return (await import('./themes/dark-theme')).darkTheme;
    case 'high contrast':
      return (await import('./themes/high-contrast-theme')).highContrastTheme;
  }
}
