/** Makes the error that Lambda gives for an event: its type as Lambda names it, and a message. */
export function functionFailure(type: string, message: string): Error {
  const error = new Error(message);
  error.name = type;
  return error;
}
