/** The people of an event, as event calendars print them: row E1 of docs/event-contract.md. */
import { expect } from '@open-wc/testing';
import { readEvent } from '../../src/model/read-event.js';
import { generators } from '../support/generators.js';

interface People {
  readonly name?: string;
  readonly itemListElement: readonly Record<string, unknown>[];
}

/** Reads an event, and returns its people as plain JSON. */
function peopleOf(event: object): People | undefined {
  const { performer } = readEvent(event).details;
  return performer && (JSON.parse(JSON.stringify(performer)) as People);
}

const entriesOf = (performer: unknown): readonly Record<string, unknown>[] | undefined =>
  peopleOf({ name: 'The event', performer })?.itemListElement;
const problemsOf = (performer: unknown): string[] => {
  const { details, problems } = readEvent({ name: 'The event', performer });
  JSON.stringify(details);
  return problems.map(({ message }) => message);
};

const ana = { '@type': 'Person', name: 'Ana Silva' };
const jonas = { '@type': 'Person', name: 'Jonas Berg' };

describe('the people of an event', () => {
  for (const [generator, expected] of [
    ['The Events Calendar', undefined],
    ['Modern Events Calendar', undefined],
    ['Luma', [{ name: 'Ana Silva', url: 'https://hosts.example/ana' }]],
    ['Meetup', [{ name: 'Friends of Rivers' }]],
    ['Indico', [{ name: 'Ana Silva' }]],
    ['Google’s form', [{ name: 'The Commissions' }]],
  ] as const)
    it(`[E1] are read from ${generator}`, () => {
      expect(peopleOf(generators[generator])?.itemListElement).to.deep.equal(expected);
    });

  it('[E1] have role, title and organization apart', () => {
    const performer = {
      '@type': 'PerformanceRole',
      roleName: 'Moderator',
      performer: { ...ana, jobTitle: 'Director', affiliation: { '@type': 'Organization', name: 'River Institute' } },
    };
    expect(entriesOf(performer)).to.deep.equal([
      { name: 'Ana Silva', roleName: 'Moderator', jobTitle: 'Director', affiliation: 'River Institute' },
    ]);
  });

  it('[E1] have picture, address and description', () => {
    const person = {
      ...ana,
      image: { '@type': 'ImageObject', url: 'https://example.org/ana.jpg' },
      url: 'https://example.org/ana',
      description: 'First.\n\nSecond.',
    };
    expect(entriesOf(person)).to.deep.equal([
      {
        name: 'Ana Silva',
        description: ['First.', 'Second.'],
        url: 'https://example.org/ana',
        image: 'https://example.org/ana.jpg',
      },
    ]);
  });

  for (const field of ['performer', 'performers', 'actor', 'contributor'])
    it(`[E1] are read from "${field}", with and without a role`, () => {
      const role = { '@type': 'PerformanceRole', roleName: 'Chair', [field]: jonas };
      expect(peopleOf({ name: 'The event', [field]: [ana, role, 'The choir'] })?.itemListElement).to.deep.equal([
        { name: 'Ana Silva' },
        { name: 'Jonas Berg', roleName: 'Chair' },
        { name: 'The choir' },
      ]);
    });

  it('[E1] are read from "performer" if there are other fields too', () => {
    expect(peopleOf({ name: 'The event', contributor: jonas, performer: ana })?.itemListElement).to.deep.equal([
      { name: 'Ana Silva' },
    ]);
  });

  it('[E1] share a role of several people', () => {
    expect(entriesOf({ roleName: 'Panelist', performer: [ana, 'Jonas Berg'] })).to.deep.equal([
      { name: 'Ana Silva', roleName: 'Panelist' },
      { name: 'Jonas Berg', roleName: 'Panelist' },
    ]);
  });

  it('[E1] may be a list with a name', () => {
    const performer = {
      name: 'Panel',
      itemListElement: [
        { '@type': 'ListItem', item: ana },
        { item: 'x', ...jonas },
      ],
    };
    expect(peopleOf({ name: 'The event', performer })).to.deep.equal({
      name: 'Panel',
      itemListElement: [{ name: 'Ana Silva' }, { name: 'Jonas Berg', url: 'x' }],
    });
  });

  for (const [form, affiliation, expected] of [
    ['a text', 'River Institute', 'River Institute'],
    ['several', [{ name: 'River Institute' }, 'The university'], 'River Institute, The university'],
    ['nameless', { '@type': 'Organization', name: '' }, 'The employer'],
    ['an empty text', '', 'The employer'],
  ] as const)
    it(`[E1] belong to an organization that is ${form}`, () => {
      const [person] = entriesOf({ ...ana, affiliation, worksFor: { name: 'The employer' } })!;
      expect(person).to.deep.equal({ name: 'Ana Silva', affiliation: expected });
    });

  it('[E1] are only those with a name', () => {
    const nameless = [{ '@type': 'Person', name: '' }, { '@id': '#ana' }, { roleName: 'Chair', performer: {} }, null];
    expect(entriesOf([...nameless, jonas])).to.deep.equal([{ name: 'Jonas Berg' }]);
    expect(problemsOf([...nameless, jonas]).map((message) => message.split(' ')[0])).to.deep.equal([
      'performer[0]',
      'performer[1]',
      'performer[2]',
      'performer[3]',
    ]);
    expect(entriesOf(nameless)).to.equal(undefined);
  });

  it('[E1] have no address if an "@id" only names their node', () => {
    expect(entriesOf({ ...ana, '@id': 'https://example.org/#/schema/person/ana' })).to.deep.equal([
      { name: 'Ana Silva' },
    ]);
  });

  it('[E1] of a session are read in the same way', () => {
    const sessions = ['Organization', [{ name: '' }], { roleName: 'Chair', performer: [ana, jonas] }].map(
      (performer) => ({ name: 'A session', performer }),
    );
    const { subEvent } = readEvent({ name: 'The event', subEvent: sessions }).details;
    expect([...subEvent!.itemListElement].map(({ performer }) => performer)).to.deep.equal([
      undefined,
      undefined,
      [
        { name: 'Ana Silva', roleName: 'Chair' },
        { name: 'Jonas Berg', roleName: 'Chair' },
      ],
    ]);
  });

  it('are the same when they are read again', () => {
    const person = {
      roleName: 'Chair',
      roleNameContent: [{ tag: 'em', content: ['Chair'] }],
      performer: { ...ana, jobTitle: 'Director', jobTitleContent: [{ tag: 'em', content: ['Director'] }] },
    };
    const people = peopleOf({ name: 'The event', performer: [person] });
    expect(people!.itemListElement[0]).to.include.keys('roleNameContent', 'jobTitleContent');
    expect(peopleOf({ name: 'The event', performer: people })).to.deep.equal(people);
  });
});
