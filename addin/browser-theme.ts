import type { PaneTheme } from './pane/pane-themes';

/** How the person has set up their browser or computer. */
export function browserTheme(matches: (query: string) => boolean): PaneTheme {
  if (matches('(forced-colors: active)')) return 'high contrast';
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}
