import type { Figure, FigureAsk } from '#domain/figures/figure';
import { periodKey } from '#domain/period/period-key';

/** Figures for cells, asked for together and each once. */
export interface FigureBatch {
  readonly figure: (ask: FigureAsk) => Promise<Figure>;
  /** Forgets every answer, so that each is asked for anew. */
  readonly forget: () => void;
}

/** As many as the service answers at once. */
const most = 1000;

/** Excel calls the functions of all cells one after another, and within this many milliseconds. */
const together = 30;

interface Waiting {
  readonly ask: FigureAsk;
  readonly resolve: (figure: Figure) => void;
  readonly reject: (error: unknown) => void;
}

/** Gathers what cells ask for into one request, or one for each thousand, and keeps the answers; what failed is asked again. */
export function figureBatch(
  ask: (asks: readonly FigureAsk[]) => Promise<readonly Figure[]>,
): FigureBatch {
  const kept = new Map<string, Promise<Figure>>();
  let waiting: Waiting[] = [];

  const send = async (part: readonly Waiting[]): Promise<void> => {
    try {
      const figures = await ask(part.map((each) => each.ask));
      for (const [at, { resolve }] of part.entries()) {
        resolve(figures[at] ?? { unsaid: 'The service gave no answer.' });
      }
    } catch (error) {
      for (const { reject } of part) reject(error);
    }
  };
  const flush = (): void => {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += most) void send(all.slice(from, from + most));
  };

  return {
    figure: (one) => {
      const key = keyOf(one);
      const before = kept.get(key);
      if (before) return before;

      const now = new Promise<Figure>((resolve, reject) => {
        if (waiting.length === 0) setTimeout(flush, together);
        waiting.push({ ask: one, resolve, reject });
      });
      kept.set(key, now);
      now.catch(() => {
        // Another may have been asked for in its place since.
        if (kept.get(key) === now) kept.delete(key);
      });
      return now;
    },
    forget: () => {
      kept.clear();
    },
  };
}

function keyOf({ figure, of, organisation = '', period }: FigureAsk): string {
  return JSON.stringify([figure, of, organisation, periodKey(period)]);
}
