import type { Example } from '../../functions/openapi/example';

/** A request of the document; what it answers is recorded. */
export type ExampleRequest = Omit<Example, 'answer'>;
