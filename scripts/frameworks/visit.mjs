/** Opens a page, runs its checks, and closes it. */

/** What a page may report, with the reason. */
const KNOWN = [
  // The browser asks for it by itself, and the examples have none.
  /favicon\.ico/,
];
const KNOWN_IN_DEVELOPMENT = [
  // Development servers choose the development build of Lit, which says so.
  /Lit is in dev mode/,
];

/** The last check is that the page reports nothing and asks no other server. */
export async function visit(browser, url, { pageChecks, checks, edit, isDevelopment }) {
  const page = await browser.newPage();
  const problems = [];
  const ofChecks = pageChecks.flatMap(({ known = [] }) => known);
  const known = [...KNOWN, ...ofChecks, ...(isDevelopment ? KNOWN_IN_DEVELOPMENT : [])];
  collectProblems(page, url, (problem) => known.some((pattern) => pattern.test(problem)) || problems.push(problem));
  let served = '';
  page.on('response', async (response) => {
    if (response.url() === url.href) served = await response.text();
  });
  await page.evaluateOnNewDocument(rememberPicture);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url.href);
  for (const { title, check } of pageChecks) await checks.claim(title, () => check(page, { served, edit }));
  await checks.equal('reports no problem, and asks no other server', problems, []);
  await page.close();
}

/** Keeps the first picture of the served HTML, before any script of the page runs. Runs in the page. */
function rememberPicture() {
  document.addEventListener('readystatechange', () => {
    globalThis.servedPicture ??= document.querySelector('main img');
  });
}

/** Reports everything that a developer would see in the console, and requests to other servers. */
function collectProblems(page, { origin }, report) {
  page.on('pageerror', (error) => report(`page error: ${error}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (['error', 'warn'].includes(message.type())) report(`${message.type()}: ${message.text()} (${url})`);
  });
  page.on('requestfailed', (request) => report(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') report(`request: ${url}`);
  });
}
