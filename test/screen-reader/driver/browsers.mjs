/** Starts the browsers: one window with one page, without dialogs, and without requests that the page does not make. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browsers } from './programs.mjs';

export function startBrowser(browser, desktop, url, { width, height }) {
  const path = browsers[browser].find();
  const profile = desktop.makeFolder('profile');
  // An app window has no address bar.
  if (browser === 'chromium') {
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(chromiumPreferences));
    return desktop.spawn(path, [...chromiumArguments(profile, width, height), `--app=${url}`]);
  }
  writeFileSync(join(profile, 'user.js'), firefoxPreferences);
  // Kiosk mode has no toolbars, so Tab stays in the page.
  return desktop.spawn(path, ['--no-remote', '--profile', profile, '--kiosk', url]);
}

/** Otherwise Chromium offers to translate a page in another language, and Orca reads the offer. */
const chromiumPreferences = { translate: { enabled: false } };

function chromiumArguments(profile, width, height) {
  return [
    `--user-data-dir=${profile}`,
    // Chromium may detect the screen reader too late for the first page.
    '--force-renderer-accessibility',
    '--no-first-run',
    '--no-default-browser-check',
    // Root, the user in most containers, has no sandbox. --test-type hides the bar that warns of it, which Orca would
    // read.
    '--no-sandbox',
    '--test-type',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate,MediaRouter',
    '--password-store=basic',
    '--ozone-platform=x11',
    '--window-position=0,0',
    `--window-size=${width},${height}`,
  ];
}

const firefoxPreferences = Object.entries({
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.uitour.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'startup.homepage_welcome_url': '',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
})
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');
