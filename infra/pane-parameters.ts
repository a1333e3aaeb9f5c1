import { clouds, cloudNamed } from './clouds';

/** What a build of the pane is given: see `addin/settings.ts` for those that its code reads. */
export interface PaneParameters {
  readonly officeJs: string;
  readonly signIn: 'development' | 'entra';
  readonly authority: string;
  readonly clientId: string;
  readonly service: string;
  /** Where workbooks are sent to, as a source of a content security policy; nowhere without it. */
  readonly workbooks?: string;
}

/**
 * Reads a build's parameters: PANE_CLOUD (`worldwide` unless told), PANE_SERVICE (the pane's own origin unless
 * told), PANE_CLIENT_ID (the made-up accounts of a local service unless told), and, for a cloud of one's own,
 * PANE_OFFICE_JS and PANE_AUTHORITY. Throws where an address is not https.
 */
export function paneParameters(
  environment: Readonly<Record<string, string | undefined>>,
): PaneParameters {
  const cloud = clouds[cloudNamed(environment['PANE_CLOUD'] ?? 'worldwide')];
  const clientId = environment['PANE_CLIENT_ID'] ?? '';
  const service = environment['PANE_SERVICE'] ?? '';
  return {
    officeJs: secure(environment['PANE_OFFICE_JS'] ?? cloud.officeJs),
    signIn: clientId === '' ? 'development' : 'entra',
    authority: secure(environment['PANE_AUTHORITY'] ?? cloud.authority),
    clientId,
    service: service === '' ? '' : secure(service).replace(/\/$/, ''),
    // The bucket of a local service has a port of its own.
    ...(clientId === '' && service === '' && { workbooks: 'http://127.0.0.1:*' }),
  };
}

function secure(address: string): string {
  if (new URL(address).protocol === 'https:') return address;
  throw new Error(`${address} has to be an https address.`);
}
