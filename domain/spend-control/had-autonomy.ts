/** That a department may assure some cases itself, for the days from `from` and before `to` (ISO dates). */
export interface EarnedAutonomy {
  readonly organisation: string;
  readonly from: string;
  readonly to?: string;
}

/** Whether an organisation had earned autonomy on a day (ISO date). */
export function hadAutonomy(
  grants: readonly EarnedAutonomy[],
  organisation: string,
  day: string,
): boolean {
  return grants.some(
    (each) =>
      each.organisation === organisation &&
      each.from <= day &&
      (each.to === undefined || day < each.to),
  );
}
