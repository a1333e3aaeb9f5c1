export type Role = 'preparer' | 'certifier' | 'assessor' | 'reviewer' | 'secretariat';

/** Who is signed in. */
export interface SignedIn {
  /** What to call them in the pane. */
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
}

/** Signing in and out. Tokens live in memory and die with the pane. */
export interface Session {
  /** The accounts to choose from; only a local service, whose people are made up, has such a list. */
  accounts?(): Promise<readonly string[]>;
  /** The account whose session expired, which is most likely whom they sign in as again. */
  lastAccount?(): string | undefined;
  current(): SignedIn | undefined;
  /** A token that is valid now; asks the person again only where it must. Throws a `ServiceError`: `signed out`, `session expired` or `offline`. */
  token(): Promise<string>;
  /** With no account it is the last one again, or whoever the host or the browser knows. */
  signIn(account?: string): Promise<SignedIn>;
  signOut(): Promise<void>;
  onChange(listener: (who: SignedIn | undefined) => void): () => void;
}
