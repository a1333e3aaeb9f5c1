import { configure } from '@testing-library/dom';

/**
 * Lets React show, without a warning, what a pane does by itself after the test's own steps, such as a check
 * that comes to its end. Call it once in a test file, which then waits for what it expects to see.
 */
export function updatesByThemselves(): void {
  beforeAll(() => {
    // A slow machine is no fault of the pane.
    configure({ asyncUtilTimeout: 10_000 });
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  });
}
