import { hasNestedSignIn } from './has-nested-sign-in';

/** The name that the person is signed in to Office with; undefined where Office does not tell. */
export async function loginHint(): Promise<string | undefined> {
  if (!hasNestedSignIn()) return undefined;
  return (await Office.auth.getAuthContext()).userPrincipalName;
}
