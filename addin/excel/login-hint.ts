/** The name that the person is signed in to Office with; undefined where Office does not tell. */
export async function loginHint(): Promise<string | undefined> {
  // An older Office has no such call (requirement set NestedAppAuth 1.1).
  if (!Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) return undefined;
  return (await Office.auth.getAuthContext()).userPrincipalName;
}
