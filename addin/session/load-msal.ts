import type { EntraApplication } from './ask-entra';
import { msalConfiguration, type EntraSettings } from './msal-configuration';

/** Loads msal-browser, which is as large as the rest of the pane, when somebody first signs in. */
export async function loadMsal(settings: EntraSettings): Promise<EntraApplication> {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser');
  // Outside Office it makes an ordinary application by itself.
  return createNestablePublicClientApplication(msalConfiguration(settings));
}
