import { anAnswer, anError } from '../../test/builders/an-entra-application';
import type { DialogMessage } from './dialog-message';
import { signInInDialog, type RedirectApplication } from './sign-in-in-dialog';

const start = 'https://returns.example/sign-in.html?_host_Info=Excel';

/** The dialog's page at an address, over an application that goes nowhere, and what it asked and told. */
async function opened(address: string, change: Partial<RedirectApplication> = {}) {
  const asked: unknown[] = [];
  const told: DialogMessage[] = [];
  await signInInDialog({
    address,
    application: {
      handleRedirectPromise: () => Promise.resolve(null),
      loginRedirect: (request) => {
        asked.push(request);
        return Promise.resolve();
      },
      ...change,
    },
    scopes: ['api://returns/.default'],
    tell: (message) => {
      told.push(message);
    },
  });
  return { asked, told };
}

describe('the page of the dialog', () => {
  it('goes to sign in, and asks to come back to itself as Office opened it', async () => {
    const { asked, told } = await opened(start);

    expect(asked).toEqual([
      { scopes: ['api://returns/.default'], redirectStartPage: `${start}&back=` },
    ]);
    expect(told).toEqual([]);
  });

  it('tells the pane the name and the token when it is back', async () => {
    const { asked, told } = await opened(`${start}&back=`, {
      handleRedirectPromise: () => Promise.resolve(anAnswer),
    });

    expect(told).toEqual([{ name: 'A Preparer', token: anAnswer.accessToken }]);
    expect(asked).toEqual([]);
  });

  it('does not go round and round where it is back without an answer', async () => {
    const { asked, told } = await opened(`${start}&back=`);

    expect([asked, told]).toEqual([[], [{ errorCode: 'no_answer' }]]);
  });

  it('tells by its code alone what went wrong, since the text may name the person', async () => {
    const refuse = () => Promise.reject(anError('ServerError', 'access_denied'));

    expect((await opened(start, { loginRedirect: refuse })).told).toEqual([
      { errorCode: 'access_denied' },
    ]);
    expect((await opened(start, { handleRedirectPromise: refuse })).told).toEqual([
      { errorCode: 'access_denied' },
    ]);
  });
});
