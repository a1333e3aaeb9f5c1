import type { Steps } from './steps';

/** Does work from its beginning to its end, as where nobody waits for anything else. */
export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
