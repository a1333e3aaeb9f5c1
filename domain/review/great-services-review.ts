import { greatServices, type GreatServices } from '../progress/great-services';
import { meetsTarget } from '../progress/meets-target';
import type { Moment } from '../progress/moment';
import type { ReturnedObservations } from '../progress/returned-observations';
import { standsNow } from '../progress/stands-now';
import type { Edition } from '../roadmap/edition';
import { measureById } from '../roadmap/measure-by-id';
import type { Measure } from '../roadmap/measure';

interface GreatServicesReviewInput {
  readonly edition: Edition;
  readonly history: readonly ReturnedObservations[];
  readonly from: Moment;
  readonly to: Moment;
}

/** A service of an organisation that crossed the great standard, by their ids. */
interface Moved {
  readonly organisation: string;
  readonly service: string;
}

/** The count of great services towards the roadmap's target, and which services moved it. */
export interface GreatServicesReview extends GreatServices {
  /** How many services the edition lists: 75. */
  readonly listed: number;
  /** The count of each organisation that gave one, before and now. */
  readonly byOrganisation: readonly {
    readonly organisation: string;
    readonly from?: number;
    readonly to?: number;
  }[];
  /** Services whose own figures were said at both moments and that met the standard only at the later one. */
  readonly rose: readonly Moved[];
  /** Services whose own figures were said at both moments and that met the standard only at the earlier one. */
  readonly fell: readonly Moved[];
}

/** The count of great services at two moments, with the services that rose and fell; undefined where the edition counts none. */
export function greatServicesReview(
  input: GreatServicesReviewInput,
): GreatServicesReview | undefined {
  const { edition, from, history, to } = input;
  const measure = measureById(edition, '1.services-great');
  if (!measure) return undefined;

  const before = meetingServices(input, from);
  const after = meetingServices(input, to);
  const crossed = (now: boolean) =>
    [...after]
      .filter(([key, meets]) => meets === now && before.get(key) === !now)
      .map(([key]) => {
        const [organisation = '', service = ''] = key.split('/');
        return { organisation, service };
      });
  const counts = { from: countsOf(measure, history, from), to: countsOf(measure, history, to) };
  return {
    ...greatServices({ measure, history, from, to }),
    listed: edition.services.length,
    byOrganisation: [...new Set([...counts.from.keys(), ...counts.to.keys()])]
      .sort()
      .map((organisation) => {
        const was = counts.from.get(organisation);
        const is = counts.to.get(organisation);
        return {
          organisation,
          ...(was !== undefined && { from: was }),
          ...(is !== undefined && { to: is }),
        };
      }),
    rose: crossed(true),
    fell: crossed(false),
  };
}

function countsOf(measure: Measure, history: readonly ReturnedObservations[], moment: Moment) {
  return new Map(
    standsNow(measure, history, moment).flatMap(({ actual, organisation, subject }) =>
      subject !== undefined || actual.value === undefined
        ? []
        : [[organisation, actual.value] as const],
    ),
  );
}

/** Whether each service meets every published part of the standard; one that leaves a part out is left out, unless it fails another. */
function meetingServices(
  { edition, history }: GreatServicesReviewInput,
  moment: Moment,
): ReadonlyMap<string, boolean> {
  const parts = edition.measures.flatMap(({ target, ...measure }) => {
    const isPart = measure.commitment === 1 && measure.scope === 'service';
    return isPart && target !== 'not published'
      ? [{ measure: { ...measure, target }, target }]
      : [];
  });
  const said = parts.flatMap(({ measure, target }) =>
    standsNow(measure, history, moment).flatMap(({ actual, organisation, subject }) =>
      subject === undefined || actual.value === undefined
        ? []
        : [
            {
              key: `${organisation}/${subject}`,
              meets: meetsTarget(measure, { ...actual, value: actual.value }, target),
            },
          ],
    ),
  );
  const keys = new Set(said.map(({ key }) => key));
  return new Map(
    [...keys].sort().flatMap((key): readonly (readonly [string, boolean])[] => {
      const own = said.filter((each) => each.key === key);
      if (own.some(({ meets }) => !meets)) return [[key, false]];
      return own.length === parts.length ? [[key, true]] : [];
    }),
  );
}
