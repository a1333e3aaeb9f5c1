/** Gives the id of the last click, a new one for each, so that all that one click asks of the service has the same. */
export function followClicks(target: Pick<EventTarget, 'addEventListener'>): () => string {
  let id = crypto.randomUUID();
  const follow = () => {
    id = crypto.randomUUID();
  };
  // Before any button hears of it. A button that is pressed by keyboard is clicked too.
  target.addEventListener('click', follow, { capture: true });
  return () => id;
}
