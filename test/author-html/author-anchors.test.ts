import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { upgrade } from '../../src/upgrade.js';
import { testData } from '../support/browser.js';
import { partElements, place, until } from '../support/fixtures.js';

const picture = (n: string): string => testData('picture', { n, w: 30, h: 20 });

function block(name: string): HTMLElement {
  const element = document.createElement('section');
  element.className = 'event-slideshow';
  element.dataset['label'] = name;
  for (const n of [1, 2]) {
    const figure = document.createElement('figure');
    const image = new Image();
    Object.assign(image, { src: picture(`${name}-${n}`), alt: 'Photo' });
    const caption = document.createElement('figcaption');
    const link = Object.assign(document.createElement('a'), { href: '#elsewhere', textContent: 'a link' });
    caption.append(`Caption ${n} with `, link);
    figure.append(image, caption);
    element.append(figure);
  }
  place(element);
  return element;
}

describe('the reader in the author’s HTML', () => {
  it('[keep-focus] keeps the focus when the block becomes an element, which shows its data when the focus has left', async () => {
    const link = block('focus').querySelector('a')!;
    link.focus();
    const [element] = upgrade() as [HTMLElement];
    const other = block('other');
    upgrade(other);
    await until(() => partElements(document.querySelector('[label=other]')!, 'photo').length, 'the other block');
    expect(document.activeElement === link).to.equal(true);
    expect(link.checkVisibility()).to.equal(true);
    expect(partElements(element, 'photo').length).to.equal(0);
    link.blur();
    await until(() => partElements(element, 'photo').length, 'the photos did not come');
  });

  it('[keep-focus] keeps the selected text in the same way', async () => {
    const text = block('selection').querySelector('figcaption')!.firstChild!;
    const selection = getSelection()!;
    selection.setBaseAndExtent(text, 7, text, 0);
    const [element] = upgrade() as [HTMLElement];
    upgrade(block('another'));
    await until(() => partElements(document.querySelector('[label=another]')!, 'photo').length, 'the other block');
    expect(selection.toString()).to.equal('Caption');
    expect([selection.anchorNode === text, selection.anchorOffset, selection.focusOffset]).to.deep.equal([true, 7, 0]);
    expect(partElements(element, 'photo').length).to.equal(0);
    selection.removeAllRanges();
    await until(() => partElements(element, 'photo').length, 'the photos did not come');
  });
});
