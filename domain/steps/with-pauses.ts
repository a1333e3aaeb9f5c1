import type { Steps } from './steps';

/** Does work with a pause at each step where `pause` gives a promise: others have their turn meanwhile. */
export async function withPauses<Answer>(
  steps: Steps<Answer>,
  pause: () => Promise<void> | undefined,
): Promise<Answer> {
  let step = steps.next();
  while (!step.done) {
    const waiting = pause();
    if (waiting) await waiting;
    step = steps.next();
  }
  return step.value;
}
