import type { Caller } from './authorise/caller';
import type { FunctionName } from './authorise/who-may-call';
import type { Response } from './endpoint';
import { mayReadAll } from './may-read-all';
import { problem } from './problem';

/** The organisation that is asked about: the caller's own, unless their role reaches others by the function. */
export function whoseReturn(
  caller: Caller,
  asked: string | undefined,
  by: FunctionName,
): { readonly organisation: string } | { readonly refusal: Response } {
  if (asked === undefined || asked === caller.organisation) {
    return { organisation: caller.organisation };
  }
  return mayReadAll(caller, by) ? { organisation: asked } : { refusal: notYours };
}

const notYours = problem(
  403,
  'This belongs to another organisation',
  'You can see the returns, targets and decisions of your own organisation only.',
);
