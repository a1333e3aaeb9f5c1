/** Where one of Microsoft's clouds has office.js, and where its people sign in. */
export interface Cloud {
  readonly officeJs: string;
  readonly authority: string;
}

/**
 * The clouds that Office Add-ins run in. Sources: Microsoft's "Guidance for deploying Office Add-ins on
 * government clouds" for office.js, "National clouds" for Microsoft Entra ID. Neither gives office.js to a
 * cloud that is cut off from the internet: there its address has to come from the customer.
 */
export const clouds = {
  worldwide: {
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    authority: 'https://login.microsoftonline.com/organizations',
  },
  gcc: {
    officeJs: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    authority: 'https://login.microsoftonline.com/organizations',
  },
  'gcc-high': {
    officeJs: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    authority: 'https://login.microsoftonline.us/organizations',
  },
  dod: {
    officeJs: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    authority: 'https://login.microsoftonline.us/organizations',
  },
} as const satisfies Record<string, Cloud>;

/** The clouds by name. */
export type CloudName = keyof typeof clouds;

/** The name of a cloud from a build parameter. Throws where there is none of that name. */
export function cloudNamed(name: string): CloudName {
  const known = Object.keys(clouds).find((each) => each === name);
  if (known === undefined) {
    throw new Error(`There is no cloud ${name}. Choose one of ${Object.keys(clouds).join(', ')}.`);
  }
  return known as CloudName;
}
