/** The JSON Schema, checked with a third-party validator. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  read('src/event.schema.json'),
);

describe('event.schema.json', () => {
  it('accepts the event of the demo', () => {
    assert.ok(validate(read('demo/event.json')), JSON.stringify(validate.errors));
  });

  it('accepts the result of readEvent', async () => {
    const { readEvent } = await import('event-page-elements');
    const { details } = readEvent(read('demo/event.json'), { baseUrl: 'https://example.org/demo/event.json' });
    assert.ok(validate(JSON.parse(JSON.stringify(details))), JSON.stringify(validate.errors));
  });

  it('accepts texts in several languages', () => {
    const text = { en: 'Safety', 'pt-BR': 'Segurança' };
    const event = { name: text, description: [text], image: [{ contentUrl: 'a.jpg', alt: text, caption: text }] };
    assert.ok(validate({ ...event, articles: [{ headline: text }] }), JSON.stringify(validate.errors));
    assert.ok(validate({ name: 'A', description: { en: ['One.', 'Two.'], fr: ['Un.'] } }));
  });

  for (const [defect, event] of [
    ['a text in an unknown form', { name: { text: 'A' } }],
    ['no title', {}],
    ['a written date', { name: 'A', startDate: 'next Friday' }],
    ['an unsafe address', { name: 'A', url: 'javascript:alert(1)' }],
    ['an unknown status', { name: 'A', eventStatus: 'perhaps' }],
    ['a photo without an address', { name: 'A', image: [{ alt: 'A table' }] }],
    ['a breadcrumb entry without a name', { name: 'A', breadcrumb: [{ url: '/' }] }],
    ['a number instead of a list', { name: 'A', recentEvents: 3 }],
  ])
    it(`rejects ${defect}`, () => assert.equal(validate(event), false));
});
