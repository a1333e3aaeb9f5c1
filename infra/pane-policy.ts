import type { PaneParameters } from './pane-parameters';

/**
 * The pane's content security policy: its own files, office.js and its cloud, the service, where workbooks are kept and the sign-in, and
 * no script in a page. Styles are the exception: Fluent writes its rules into style elements as it draws. Who
 * may frame the pane is not a page's to say, and is for the headers.
 */
export function panePolicy({ authority, officeJs, service, workbooks }: PaneParameters): string {
  const office = new URL(officeJs).origin;
  const signIn = new URL(authority).origin;
  return [
    "default-src 'none'",
    `script-src 'self' ${office}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${office}`,
    `connect-src 'self' ${[...(service === '' ? [] : [new URL(service).origin]), signIn, office, ...(workbooks === undefined ? [] : [workbooks])].join(' ')}`,
    `frame-src 'self' ${signIn}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
