import type { Caller } from './authorise/caller';
import type { Response } from './endpoint';
import { mayReadAll } from './may-read-all';
import { problem } from './problem';

/** The organisation that is asked about: the caller's own, unless their role reads across organisations. */
export function whoseReturn(
  caller: Caller,
  asked: string | undefined,
): { readonly organisation: string } | { readonly refusal: Response } {
  if (asked === undefined || asked === caller.organisation) {
    return { organisation: caller.organisation };
  }
  return mayReadAll(caller) ? { organisation: asked } : { refusal: notYours };
}

const notYours = problem(
  403,
  'This belongs to another organisation',
  'You can see the returns, targets and decisions of your own organisation only.',
);
