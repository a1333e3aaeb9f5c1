// Lets tests of the pane wait as long as a busy machine needs: how fast it is belongs to the bench.
if (typeof document !== 'undefined') {
  void import('@testing-library/dom').then(({ configure }) => {
    configure({ asyncUtilTimeout: 20_000 });
  });
}

export {};
