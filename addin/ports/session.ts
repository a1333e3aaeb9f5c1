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
  current(): SignedIn | undefined;
  /** A token that is valid now; asks the person again only where it must. Throws a `ServiceError` of `signed out`. */
  token(): Promise<string>;
  signIn(): Promise<SignedIn>;
  signOut(): Promise<void>;
  onChange(listener: (who: SignedIn | undefined) => void): () => void;
}
