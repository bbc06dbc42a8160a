/** `npm run test:screenreader -- --listen URL Tab Tab Return …` prints the speech after each key. */
import { Session } from './driver/session.mjs';

/**
 * Opens the page and presses the keys.
 * @param keys each a key, a chord (keys joined by `+`), or a number of milliseconds to wait
 */
export async function listen(browser, url, keys) {
  const session = await Session.open({ browser, url });
  print('loading', session.atLoad);
  for (const key of keys) {
    const spoken = await (/^\d+$/.test(key) ? session.wait(Number(key)) : session.press([key]));
    print(
      key,
      spoken.map(({ text }) => text),
    );
  }
  await session.close();
}

function print(what, heard) {
  console.log(`[${what}]`);
  for (const text of heard) console.log(`    ${text}`);
}
