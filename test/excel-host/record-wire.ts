/** One round trip between office.js and Excel. */
export interface RecordedPair {
  readonly request: string;
  readonly response: string;
}

/**
 * Records what office.js asks of Excel and what Excel answers, from now on, and gives the list that grows. It is
 * pasted as it is into the console of a pane in the real Excel, so it uses nothing outside itself.
 */
export function recordWire(): RecordedPair[] {
  interface Answered {
    readonly value?: { readonly data?: readonly unknown[] };
  }
  type Execute = (message: readonly unknown[], done: (result: Answered) => void) => void;
  const page = globalThis as unknown as {
    readonly OSF: { readonly DDA: { RichApi: { executeRichApiRequestAsync: Execute } } };
    wireRecording?: RecordedPair[];
  };
  const recorded: RecordedPair[] = [];
  const { DDA } = page.OSF;
  const { RichApi } = DDA;
  const record: Execute = (message, done) => {
    RichApi.executeRichApiRequestAsync(message, (result) => {
      // The body is the fifth part of a request and the third of an answer.
      const request = String(message[4]);
      recorded.push({ request, response: String(result.value?.data?.[2]) });
      done(result);
    });
  };
  // The library makes the function read-only, so what holds it is replaced.
  DDA.RichApi = Object.create(RichApi, {
    executeRichApiRequestAsync: { value: record },
  }) as typeof RichApi;
  page.wireRecording = recorded;
  return recorded;
}
