import { paneParameters } from './pane-parameters';
import { panePolicy } from './pane-policy';

describe('the parameters of a build', () => {
  it('are those of development unless they are told', () => {
    expect(paneParameters({})).toEqual({
      authority: 'https://login.microsoftonline.com/organizations',
      clientId: '',
      officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      service: '',
      signIn: 'development',
      workbooks: 'http://127.0.0.1:*',
    });
  });

  it.each([
    ['gcc', 'https://appsforoffice.gcc.cdn.office.net/', 'https://login.microsoftonline.com/'],
    ['gcc-high', 'https://appsforoffice.gcch.cdn.office.net/', 'https://login.microsoftonline.us/'],
    ['dod', 'https://appsforoffice.dod.cdn.office.net/', 'https://login.microsoftonline.us/'],
  ])('have office.js and the sign-in of %s', (cloud, officeJs, authority) => {
    const parameters = paneParameters({ PANE_CLOUD: cloud, PANE_CLIENT_ID: 'an-id' });
    expect(parameters.officeJs.startsWith(officeJs)).toBe(true);
    expect(parameters.authority.startsWith(authority)).toBe(true);
    expect(parameters.signIn).toBe('entra');
  });

  it.each([
    { PANE_CLOUD: 'moon' },
    { PANE_SERVICE: 'http://service.example' },
    { PANE_OFFICE_JS: 'http://office.example/office.js' },
    { PANE_AUTHORITY: 'login.example' },
  ])('refuse %o', (environment) => {
    expect(() => paneParameters(environment)).toThrow();
  });
});

describe('the pane’s policy', () => {
  const policyOf = (environment: Record<string, string>) =>
    new Map(
      panePolicy(paneParameters(environment))
        .split('; ')
        .map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
    );

  it('lets no script run that is in a page or made from text', () => {
    const policy = policyOf({});
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  it('lets the pane call the service and the sign-in of its build, and nobody else', () => {
    const policy = policyOf({
      PANE_CLOUD: 'dod',
      PANE_SERVICE: 'https://service.example/v1/',
    });
    expect(policy.get('connect-src')).toEqual([
      "'self'",
      'https://service.example',
      'https://login.microsoftonline.us',
      'https://appsforoffice.dod.cdn.office.net',
    ]);
  });
});
