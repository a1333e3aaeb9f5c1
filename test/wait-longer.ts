/** Lets tests of the pane wait as long as a busy machine needs: how fast it is belongs to the bench. */
export default async function waitLonger(): Promise<void> {
  if (typeof document === 'undefined') return;

  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 20_000 });
}
