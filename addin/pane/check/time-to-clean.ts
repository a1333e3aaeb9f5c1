/** Keeps how long it took from the first check to the first that nothing stopped, in minutes. */
export function timeToClean() {
  let first: Date | undefined;
  let clean: Date | undefined;
  return {
    note(isClean: boolean, at: Date): void {
      first ??= at;
      if (isClean) clean ??= at;
    },
    minutes: () =>
      first && clean ? Math.round((clean.getTime() - first.getTime()) / 6000) / 10 : undefined,
  };
}
