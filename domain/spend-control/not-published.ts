/** A figure or rule that the source does not give. It is shown as such, and the secretariat can enter a dated one. */
export interface NotPublished {
  readonly notPublished: true;
  /** Where it was looked for. */
  readonly source: string;
}

/** Whether the source does not give it. */
export function isNotPublished(given: unknown): given is NotPublished {
  return typeof given === 'object' && given !== null && 'notPublished' in given;
}
