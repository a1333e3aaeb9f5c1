/** Work of the pane runs for at most this many milliseconds before others have their turn. */
const SLICE = 12;

/** Asks for a pause whenever a slice of work has lasted its time; `undefined` while it has not. */
export function inSlices(): () => Promise<void> | undefined {
  let began = performance.now();

  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        resolve();
      });
    });
  };
}
