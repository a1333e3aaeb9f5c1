import { msalConfiguration } from './msal-configuration';

describe('msalConfiguration', () => {
  const made = msalConfiguration({
    clientId: 'a-client',
    authority: 'https://login.example',
    scopes: [],
    redirectUri: 'https://pane.example/redirect.html',
  });

  it('keeps tokens in memory, so that none outlives the pane', () => {
    expect(made.cache?.cacheLocation).toBe('memoryStorage');
  });

  it('lets msal log nothing about a person', () => {
    expect(made.system?.loggerOptions?.piiLoggingEnabled).toBe(false);
  });

  it('takes the cloud from the settings', () => {
    expect(made.auth.authority).toBe('https://login.example');
  });
});
