import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpack-chromium';

/** Starts a headless Chromium that needs nothing of this machine's and calls nobody. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...(await unpackChromium()),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
