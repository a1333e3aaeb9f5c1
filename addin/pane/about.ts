/** What a person may want to know of the pane itself, when they ask for help. */
export interface About {
  /** Address of the service. */
  readonly service: string;
  /** Version of the pane. */
  readonly version: string;
}
