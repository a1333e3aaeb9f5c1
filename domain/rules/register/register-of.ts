import type { Register } from '../../register/register';
import type { RuleContext } from '../context';

/**
 * The register to compare with; undefined offline, and where it is not the register of the organisation
 * that the return names, since then everything would differ.
 */
export function registerOf({ current, register }: RuleContext): Register | undefined {
  return register?.organisation === current.organisation ? register : undefined;
}
