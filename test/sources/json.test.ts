import { expect } from '@open-wc/testing';
import { findJsonScript } from '../../src/sources/json.js';
import { jsonScript } from '../support/fixtures.js';

function inside(...children: (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.append(...children);
  return element;
}

describe('findJsonScript', () => {
  for (const type of ['application/json', 'application/ld+json', 'Application/LD+JSON'])
    it(`finds a script of type ${type}`, () => {
      expect(findJsonScript(inside(jsonScript('{}', type)))).to.equal('{}');
    });

  for (const type of ['', 'module', 'text/javascript', 'application/json5', 'text/json', 'speculationrules'])
    it(`ignores a script of type "${type}"`, () => {
      expect(findJsonScript(inside(jsonScript('{}', type)))).to.be.undefined;
    });

  it('returns the first of two scripts', () => {
    expect(findJsonScript(inside('text', jsonScript('1'), jsonScript('2')))).to.equal('1');
  });

  it('finds an empty script', () => {
    expect(findJsonScript(inside(jsonScript('')))).to.equal('');
  });

  it('ignores the script of a nested element', () => {
    expect(findJsonScript(inside(inside(jsonScript('{}'))))).to.be.undefined;
  });
});
