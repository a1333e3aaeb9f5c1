/** An error as Excel sends it: a code, a sentence, and the status of the answer. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** What is asked for is not there. */
export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message);
}

/** What a protected sheet or workbook answers. */
export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** What this host does not do: Excel may, so a test must not pass by it. */
export function notSimulated(member: string): HostError {
  return new HostError('NotImplemented', `NotImplemented in the Excel host: ${member}`, 501);
}
