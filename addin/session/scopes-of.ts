/** What is asked for at the service: all that the pane's own application may do there. */
export function scopesOf(clientId: string): readonly string[] {
  return [`api://${clientId}/.default`];
}
