/** What differs between the clouds and machines that a pane is built for. */
export interface Settings {
  /** Where people sign in: made-up accounts of a local service, or Microsoft Entra ID. */
  readonly signIn: 'development' | 'entra';
  /** `https://login.microsoftonline.com/organizations`, or another cloud's. */
  readonly authority: string;
  /** The pane's own application in Microsoft Entra ID. */
  readonly clientId: string;
  /** Address of the service; empty where it is the pane's own. */
  readonly service: string;
  /** Version of the pane, as its package states it. */
  readonly version: string;
}

declare const PANE_SETTINGS: Settings;

/** The parameters of this build; esbuild puts them in place of the name. */
export const settings: Settings = PANE_SETTINGS;
