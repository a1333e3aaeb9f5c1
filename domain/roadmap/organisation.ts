/** A name, parent or state that holds between two dates; an open end is absent. */
interface Dated {
  /** ISO date, inclusive. */
  readonly from?: string;
  /** ISO date, exclusive. */
  readonly to?: string;
}

/** A name that an organisation had, in full and as its short form: `DWP`. */
interface OrganisationName extends Dated {
  readonly name: string;
  readonly short: string;
  readonly source?: string;
}

/** A department or body. Its id never changes; everything else about it is dated. */
export interface Organisation {
  /** Short lower-case id: `dwp`. */
  readonly id: string;
  /** From the first to the last, without gaps. The source is given where the name changed. */
  readonly names: readonly OrganisationName[];
  readonly parents: readonly (Dated & { readonly organisation: string })[];
  readonly exists: Dated;
  /** Who took what on, and when, with the published source. */
  readonly successors: readonly {
    readonly organisation: string;
    readonly on: string;
    readonly what: string;
    readonly source: string;
  }[];
  /** One of the 14 owners of the annex's services. */
  readonly ownsTop75: boolean;
}

/** One of the annex's 75 services, from the first edition of a list that is reviewed. */
export interface Service {
  /** A slug of the name in the annex. Never changes. */
  readonly id: string;
  readonly name: string;
  /** Owner in the annex. Later moves are dated facts of the ledger. */
  readonly owner: string;
}
