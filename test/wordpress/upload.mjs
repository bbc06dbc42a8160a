/** Installs the plugin as a web team does: uploads its zip to a new site, and activates it. */
import { asUser } from './canvas.mjs';

export function uploadPlugin(browser, site, zip, checks, screenshot) {
  return asUser(browser, site, 'administrator', async (page, problems) => {
    await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    const input = await page.$('input[type="file"]#pluginzip');
    await input.uploadFile(zip);
    // The form can be sent as soon as it has a file.
    const button = await page.waitForSelector('#install-plugin-submit:not([disabled])');
    await Promise.all([page.waitForNavigation(), button.click()]);
    const link = await page.waitForSelector('a[href*="action=activate"]');
    await screenshot(page, 'upload');
    await Promise.all([page.waitForNavigation(), link.click()]);
    await checks.claim('the zip can be uploaded and activated', () =>
      page.waitForSelector('tr.active[data-plugin="event-page-elements/event-page-elements.php"]'),
    );
    await checks.equal(
      'it needs no other file',
      await page.$$eval('.notice-error', (all) => all.map(({ textContent }) => textContent.trim())),
      [],
    );
    await checks.equal(
      'the administration has no error',
      problems.filter((line) => line.startsWith('page error')),
      [],
    );
  });
}
