import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// The page that Microsoft Entra ID comes back to, in a window or frame of its own: it hands the answer to the pane.
void broadcastResponseToMainFrame();
