import { clouds, type CloudName } from './clouds';

/** The id of the add-in that departments install; the development manifest has its own, so that both can be there. */
const publishedId = 'c2a7f7de-3b50-4f0e-8a0c-51f2a4c9b6d3';

/**
 * Makes a cloud's manifest from the development one: the address that the pane is served from, where people
 * sign in, and the add-in's own id and name. Throws where the address is not an https origin.
 */
export function manifestFor(cloud: CloudName, origin: string, development: string): string {
  if (!/^https:\/\/[^/]+$/.test(origin)) {
    throw new Error(`${origin} has to be an https address without a path.`);
  }
  return development
    .replace(/<!-- The development manifest.*?-->\n/, '')
    .replace(/<Id>.*?<\/Id>/, `<Id>${publishedId}</Id>`)
    .replace(' (development)', '')
    .replaceAll('https://localhost:3000', origin)
    .replaceAll('https://login.microsoftonline.com', new URL(clouds[cloud].authority).origin);
}
