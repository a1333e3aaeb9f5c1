/** Whether Office signs people in for its add-ins (requirement set NestedAppAuth 1.1); an older Office does not. */
export function hasNestedSignIn(): boolean {
  return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
}
