/** `npm run test:screenreader -- --listen URL Tab Tab Return …`: prints what is said at each key. */
import { Session } from './driver/session.mjs';

/** `+` between keys that are pressed together; a number waits so many ms. */
export async function listen(browser, url, keys) {
  const session = await Session.open({ browser, url });
  print('loading', session.atLoad);
  for (const key of keys) print(key, await (/^\d+$/.test(key) ? session.wait(Number(key)) : session.press([key])));
  await session.close();
}

function print(what, heard) {
  console.log(`[${what}]`);
  for (const text of heard) console.log(`    ${text}`);
}
