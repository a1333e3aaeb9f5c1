/** Work that may be left off wherever it yields, and gives its answer at its end. */
export type Steps<Answer> = Generator<undefined, Answer, undefined>;
