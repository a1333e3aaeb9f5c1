/** Where one of Microsoft's clouds has office.js, and where its people sign in. */
export interface Cloud {
  readonly officeJs: string;
  readonly authority: string;
  /** Where Excel on the web may frame the pane, as sources of a content security policy. */
  readonly frames: readonly string[];
}

/**
 * The clouds that Office Add-ins run in. Sources: Microsoft's "Guidance for deploying Office Add-ins on
 * government clouds" for office.js, "National clouds" for Microsoft Entra ID. Neither gives office.js to a
 * cloud that is cut off from the internet: there its address has to come from the customer. Nobody publishes who
 * frames an add-in (OfficeDev/office-js-docs-pr#721): these are the hosts of Office on the web and SharePoint.
 */
export const clouds = {
  worldwide: {
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    authority: 'https://login.microsoftonline.com/organizations',
    frames: [
      'https://*.cloud.microsoft',
      'https://*.office.com',
      'https://*.officeapps.live.com',
      'https://*.sharepoint.com',
    ],
  },
  gcc: {
    officeJs: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    authority: 'https://login.microsoftonline.com/organizations',
    frames: [
      'https://*.cloud.microsoft',
      'https://*.office.com',
      'https://*.officeapps.live.com',
      'https://*.sharepoint.com',
    ],
  },
  'gcc-high': {
    officeJs: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    authority: 'https://login.microsoftonline.us/organizations',
    frames: ['https://*.office365.us', 'https://*.sharepoint.us'],
  },
  dod: {
    officeJs: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
    authority: 'https://login.microsoftonline.us/organizations',
    frames: ['https://*.apps.mil', 'https://*.office365.us', 'https://*.sharepoint-mil.us'],
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
