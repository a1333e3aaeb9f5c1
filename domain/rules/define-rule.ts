import type { Place } from '../cells/place';
import type { RuleContext } from './context';
import type { Severity } from './finding';

/** One cell, or a whole sheet, where a rule found something. */
export interface Hit<Data> {
  readonly at: Place | { readonly sheet: string };
  /** Other cells that the hit rests on: where one of them has an error of its own, the hit falls. */
  readonly also?: readonly Place[];
  /** Id of the record; empty for a field of the Return sheet. */
  readonly record: string;
  /** What was entered, as a person would read it; empty for a blank. */
  readonly entered: string;
  /** What the words of the finding need. Hits with equal entry and equal data become one finding. */
  readonly data: Data;
  readonly fix?: string | number;
}

/** What a rule says of a hit: each one sentence. */
interface Words<Data> {
  /** What is wrong. */
  message(data: Data): string;
  /** What is expected in the cell. */
  expected(data: Data): string;
  /** What to do. */
  action(data: Data): string;
}

interface RuleDefinition<Data, Context> extends Words<Data> {
  /** The name of the file: the thing, then what is asked of it. */
  readonly id: string;
  /** What is asked, as an order: "Give a date that is not in the future". */
  readonly title: string;
  readonly severity: Severity;
  /** Why the rule is there, for its page: which mistake of a real return it catches. */
  readonly why: string;
  find(context: Context): Iterable<Hit<Data>>;
}

/** A rule as the checker runs it: what it found is described by the rule that found it. On a return unless it says. */
export type Rule<Context = RuleContext> = RuleDefinition<unknown, Context>;

/** Makes a rule of its definition, whose data stay typed between `find` and its words. */
export function defineRule<Data, Context = RuleContext>(
  definition: RuleDefinition<Data, Context>,
): Rule<Context> {
  return definition;
}
