import type { Configuration } from '@azure/msal-browser';

/** Where people of this cloud sign in, as parameters of the build. */
export interface EntraSettings {
  readonly clientId: string;
  /** `https://login.microsoftonline.com/organizations`, or another cloud's. */
  readonly authority: string;
  /** What is asked for at the service: `api://returns/.default`. */
  readonly scopes: readonly string[];
  /** The page that hands a pop-up's answer back; on the pane's own origin. */
  readonly redirectUri: string;
}

/** How msal-browser is set up: tokens in memory alone, and nothing of them in any log. */
export function msalConfiguration({
  authority,
  clientId,
  redirectUri,
}: EntraSettings): Configuration {
  return {
    auth: { authority, clientId, redirectUri },
    cache: { cacheLocation: 'memoryStorage' },
    system: {
      // Browsers let a page open a window for about five seconds after a press.
      iframeBridgeTimeout: 4000,
      loggerOptions: { loggerCallback: () => undefined, piiLoggingEnabled: false },
    },
  };
}
