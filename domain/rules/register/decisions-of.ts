import type { Decision } from '../../register/decision';
import type { RuleContext } from '../context';
import { registerOf } from './register-of';

/** The decisions on the register by reference; undefined where there is no register to compare with. */
export function decisionsOf(context: RuleContext): ReadonlyMap<string, Decision> | undefined {
  const register = registerOf(context);
  return register && new Map(register.decisions.map((decision) => [decision.reference, decision]));
}
