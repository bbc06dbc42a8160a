/** Renders the built elements on a server with `@lit-labs/ssr`. A framework that knows Lit does so by itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../dist/define.js';
import { TAGS } from '../../dist/tags.js';

/** Of what depends on the time of the reader, such as "Past event", a server shows nothing. */
const event = {
  name: 'Safety',
  startDate: '2009-06-19',
  offers: { url: 'https://example.org/register' },
  location: { '@type': 'VirtualLocation', url: 'https://example.org/join' },
  subEvent: [{ name: 'Opening', startDate: '2009-06-19T10:00Z' }],
  superEvent: { name: 'Series', subEvent: [{ name: 'Safety' }, { name: 'Next' }] },
  breadcrumb: [{ name: 'Home', url: '/' }],
  image: ['1.jpg'],
  recentEvents: ['A launch'],
};

/** Returns the shadow root of an element without comments and styles, and what follows it. */
async function rendered(template) {
  const markup = await collectResult(render(template));
  const [, shadow, light] = /<template [^>]*>(.*)<\/template>(.*)/s.exec(markup);
  const plain = (text) => text.replace(/<!--.*?-->|<style>.*?<\/style>/gs, '').trim();
  return { shadow: plain(shadow), light: plain(light) };
}

describe('on a server', () => {
  for (const tag of TAGS) {
    const name = unsafeStatic(tag);

    it(`${tag} gives its slot, so the author's HTML is shown`, async () => {
      const { shadow, light } = await rendered(html`<${name}><p>By the author</p></${name}>`);
      assert.equal(shadow, '<slot></slot>');
      assert.equal(light, `<p>By the author</p></${tag}>`);
    });

    it(`${tag} does not throw with data, which it shows in the browser`, async () => {
      const { shadow } = await rendered(
        html`<${name} .details=${event} .strings=${{ print: 'Print it' }} heading="A" heading-level="3" src="/a.json"></${name}>`,
      );
      assert.equal(shadow, '<slot></slot>');
    });
  }
});
