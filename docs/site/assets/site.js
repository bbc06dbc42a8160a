/** What the pages do with a script: examples that can be edited, buttons that copy code, tables for the keyboard. */

/** The time after the last key until the preview follows, in ms. */
const PAUSE_MS = 300;

for (const hidden of document.querySelectorAll('[data-scripted]')) hidden.hidden = false;
for (const block of document.querySelectorAll('.code')) makeCopyable(block, block.querySelector('pre'));
for (const example of document.querySelectorAll('.example')) {
  makeCopyable(example, example.querySelector('textarea'));
  makeEditable(example);
}
watchTables();
showCurrentPage();

/** Makes the button copy the code of a field or of a block. */
function makeCopyable(block, code) {
  const status = block.querySelector('[role=status]');
  block.querySelector('.copy').addEventListener('click', async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(code.value ?? code.textContent);
      status.textContent = 'Code copied';
    } catch {
      if (code.select) code.select();
      else getSelection().selectAllChildren(code);
      status.textContent = 'The browser does not allow copying. The code is selected, so that you can copy it.';
    }
  });
}

/** Makes the preview follow the code. */
function makeEditable(example) {
  const [frame, code, reset] = ['iframe', 'textarea', '.reset'].map((selector) => example.querySelector(selector));
  let timer;
  code.readOnly = false;
  code.addEventListener('input', () => {
    example.querySelector('[role=status]').textContent = '';
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE_MS, frame, code.value);
  });
  reset.addEventListener('click', () => {
    clearTimeout(timer);
    code.value = code.defaultValue;
    frame.contentWindow.location.replace(frame.src);
  });
  if ('fit' in frame.dataset) fit(frame);
}

/** Shows code in a preview. */
function show(frame, code) {
  const { contentWindow, contentDocument } = frame;
  if (contentWindow.location.pathname !== new URL(frame.src).pathname) {
    // The preview is not loaded yet, or a link has led it to another page.
    frame.addEventListener('load', () => show(frame, code), { once: true });
    if (contentWindow.location.href !== 'about:blank') contentWindow.location.replace(frame.src);
    return;
  }
  // The parser of the preview, whose scripts know only nodes of their own window.
  const { head, body } = new contentWindow.DOMParser().parseFromString(code, 'text/html');
  contentDocument.querySelector('main').replaceChildren(...head.childNodes, ...body.childNodes);
}

/** Makes a preview as high as its content. */
function fit(frame) {
  const observe = () => {
    const { contentWindow, contentDocument } = frame;
    const { documentElement } = contentDocument;
    const border = frame.offsetHeight - frame.clientHeight;
    const observer = new contentWindow.ResizeObserver(() => (frame.height = documentElement.offsetHeight + border));
    observer.observe(documentElement);
  };
  frame.addEventListener('load', observe);
  if (frame.contentDocument?.readyState === 'complete') observe();
}

/** Makes a table a tab stop while it is wider than its box, so that the arrow keys can scroll it. */
function watchTables() {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const isWide = target.scrollWidth > target.clientWidth;
      const attributes = { tabindex: '0', role: 'group', 'aria-label': 'Wide table' };
      for (const [name, value] of Object.entries(attributes))
        if (isWide) target.setAttribute(name, value);
        else target.removeAttribute(name);
    }
  });
  for (const table of document.querySelectorAll('.table')) observer.observe(table);
}

/** Scrolls the navigation, and nothing around it, to the current page. */
function showCurrentPage() {
  const pages = document.querySelector('#pages');
  const current = pages.querySelector('[aria-current]');
  const scroll = () => {
    const isInSight = !current || current.offsetTop + current.offsetHeight < pages.clientHeight;
    pages.scrollTop = isInSight ? 0 : current.offsetTop - pages.clientHeight / 2;
  };
  scroll();
  pages.addEventListener('toggle', scroll);
}
