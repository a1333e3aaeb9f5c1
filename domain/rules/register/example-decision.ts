import type { Decision } from '../../register/decision';
import { exampleRegister } from '../example-register';

const [first] = exampleRegister.decisions;
if (!first) throw new Error('The example register holds no decision.');

/** The decision that the examples change: the first of the example register. */
export const exampleDecision: Decision = first;
