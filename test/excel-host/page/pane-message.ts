/** What office.js posts to the page of Excel on the web, and is posted by it. */
export interface PaneMessage {
  /** 0 asks, 1 answers. */
  readonly _messageType: number;
  /** Call 0, register an event 1, remove it 2. */
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The call that every request of the Excel API is. */
export interface RichApiCall extends Readonly<Record<string, unknown>> {
  readonly DdaMethod: { readonly DispatchId: number };
  /** The request's body is the fifth item, its flags the seventh. */
  readonly ArrayData?: readonly unknown[];
}
