import { askInDialog, type DialogOpener } from './ask-in-dialog';

const address = 'https://returns.example/sign-in.html';
type Said = { readonly message: string; readonly origin?: string } | { readonly error: number };

beforeAll(() => {
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    },
  });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

/** Office as it opens a dialog that says these things, one after another, or opens none. */
function opening(status: string, ...said: readonly (readonly [string, Said])[]) {
  const closed: string[] = [];
  const dialog = {
    close: () => closed.push(address),
    addEventHandler: (kind: string, tell: (said: Said) => void) => {
      for (const [of, each] of said) if (of === kind) tell(each);
    },
  };
  const displayDialogAsync = (asked: string, _: object, tell: (opened: object) => void) => {
    expect(asked).toBe(address);
    tell({ status, value: dialog });
  };
  const opener = { displayDialogAsync } as unknown as DialogOpener;
  return { closed, said: askInDialog(address, opener) };
}

describe('a dialog of Office', () => {
  it.each([{}, { origin: 'https://returns.example' }])(
    'is closed when it has said what it has to say: %j',
    async (from) => {
      const { closed, said } = opening('succeeded', ['message', { message: 'Hello', ...from }]);

      expect(await said).toBe('Hello');
      expect(closed).toEqual([address]);
    },
  );

  it('is heeded only where the message is from our own page', async () => {
    const { said } = opening(
      'succeeded',
      ['message', { message: 'A token of theirs', origin: 'https://other.example' }],
      ['message', { message: 'Ours', origin: 'https://returns.example' }],
    );

    expect(await said).toBe('Ours');
  });

  it.each([
    ['user_cancelled', 12_006],
    ['dialog_failed', 12_002],
  ])('says %s where Office ends it with %d', async (errorCode, error) => {
    const { said } = opening('succeeded', ['event', { error }]);

    await expect(said).rejects.toMatchObject({ errorCode });
  });

  it('says that it was blocked where Office opens none', async () => {
    await expect(opening('failed').said).rejects.toMatchObject({
      errorCode: 'popup_window_error',
    });
  });
});
