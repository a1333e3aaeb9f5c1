/** An attribute as DynamoDB's JSON has it, such as `{ S: 'text' }`. */
export type AttributeValue = Readonly<Record<string, unknown>>;

/** An item as DynamoDB's JSON has it. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** What a write did to one item. */
export interface Change {
  readonly table: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}
