/** A moment in the United Kingdom's time: `20 October 2023 at 10:30`. Takes an ISO date and time. */
export function momentWords(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(new Date(moment));
}
