/** A made-up person for development. Nobody has these names, and no real service knows these accounts. */
export interface DemoAccount {
  /** What they do and where: `preparer@dwp`. */
  readonly account: string;
  readonly subject: string;
  readonly tenant: string;
  readonly roles: readonly string[];
}

/** Where the centre's accounts are: assessors, reviewers and the secretariat. */
const centre = 'co';

/** The organisations of the roadmap by their ids. */
const organisations = [
  ...['dwp', 'hmrc', 'beis', 'ho', 'dit', 'fcdo', 'dft', 'dfe', 'mod', 'slc', 'moj', 'defra'],
  ...[centre, 'dluhc', 'ago', 'dbt', 'dcms', 'desnz', 'dhsc', 'dsit', 'hmt', 'nio'],
  ...['scotland-office', 'ukef', 'wales-office'],
];

/** For each organisation two preparers and a certifier; for the centre an assessor, a reviewer and the secretariat. */
export const demoAccounts: readonly DemoAccount[] = [
  ...organisations.flatMap((organisation) => [
    accountOf('preparer', organisation),
    accountOf('preparer', organisation, '-2'),
    accountOf('certifier', organisation),
  ]),
  ...['assessor', 'reviewer', 'secretariat'].map((role) => accountOf(role, centre)),
];

/** Which development tenant speaks for which organisation, as the authoriser's setting has it. */
export const demoTenants = organisations.map((organisation) => ({
  tenant: tenantOf(organisation),
  organisation,
}));

function accountOf(role: string, organisation: string, suffix = ''): DemoAccount {
  const account = `${role}${suffix}@${organisation}`;
  return { account, subject: `demo-${account}`, tenant: tenantOf(organisation), roles: [role] };
}

function tenantOf(organisation: string): string {
  return `demo-tenant-${organisation}`;
}
