/** Something that went wrong and that a person can put right: it is told in plain words, without a stack. */
export class PlainFailure extends Error {
  /** What to do about it. */
  readonly action: string;

  constructor(message: string, action: string) {
    super(message);
    this.action = action;
  }
}
