/** One event of Chromium's trace, as far as it is needed; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` that the thread ran. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/**
 * Milliseconds of processor time of each task of a page's thread that ran scripts of ours. A task of office.js
 * counts too where it goes on with what awaited it, since that is ours.
 */
export function ownTasks(trace: string, isOwn: (url: string) => boolean): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const urlOf = ({ args }: TraceEvent) => args.data?.url ?? args.data?.fileName ?? '';
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const scripts = traceEvents.filter(({ name }) => runsScript.has(name));
  const threads = new Set(scripts.filter((each) => isOwn(urlOf(each))).map(threadOf));

  return traceEvents
    .filter((event) => event.name === task && threads.has(threadOf(event)))
    .filter((event) => {
      const end = event.ts + (event.dur ?? 0);
      const within = scripts.filter(
        (each) => threadOf(each) === threadOf(event) && each.ts >= event.ts && each.ts <= end,
      );
      const ofOffice = within.some((each) => urlOf(each).includes('/hosted/'));
      const goesOn = within.some(({ name }) => name === 'RunMicrotasks');
      return within.some((each) => isOwn(urlOf(each))) || (ofOffice && goesOn);
    })
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}

/** What `Browser.startTracing` has to be asked for. */
export const traced = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

const task = 'RunTask';
const runsScript = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.evaluateModule',
  'RunMicrotasks',
]);
