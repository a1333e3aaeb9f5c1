import { createStandardPublicClientApplication } from '@azure/msal-browser';
import { tellPane } from './excel/tell-pane';
import { msalConfiguration } from './session/msal-configuration';
import { scopesOf } from './session/scopes-of';
import { signInInDialog } from './session/sign-in-in-dialog';
import { settings } from './settings';

/**
 * The page of the dialog in which a person signs in where Office has no sign-in of its own for add-ins. It goes to
 * Microsoft Entra ID, which answers to signed-in.html, which comes back here.
 */
async function start(): Promise<void> {
  const { authority, clientId } = settings;
  const scopes = scopesOf(clientId);
  const redirectUri = `${location.origin}/signed-in.html`;
  await signInInDialog({
    address: location.href,
    application: await createStandardPublicClientApplication(
      msalConfiguration({ authority, clientId, redirectUri, scopes }),
    ),
    scopes,
    tell: (message) => void tellPane(JSON.stringify(message)),
  });
}

void start();
