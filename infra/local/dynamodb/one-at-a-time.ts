type Turn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** A queue that starts each piece of work when the one before it has ended, well or badly. */
export function oneAtATime(): Turn {
  let last: Promise<unknown> = Promise.resolve();

  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
