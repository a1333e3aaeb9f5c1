/** The ARN of the function that API Gateway's address of it names, with or without the words around it. */
export function functionArnIn(uri: string): string {
  const [arn] = /arn:aws:lambda:[^:]+:\d+:function:[\w-]+/.exec(uri) ?? [];
  if (arn === undefined) throw new Error(`${uri} is not the address of a function`);
  return arn;
}
