import { html, type LitElement, type TemplateResult } from 'lit';
import { keepKey } from '../../page/own-events.js';

/**
 * A popover of the bar. Its button has the id `name` and opens it with `popovertarget`; the popover has the id
 * `name-menu`.
 */
export class Menu {
  readonly #host: LitElement;
  readonly #name: string;
  readonly #onClose: () => void;
  #hadFocus = false;

  constructor(host: LitElement, name: string, onClose: () => void) {
    this.#host = host;
    this.#name = name;
    this.#onClose = onClose;
  }

  template(content: unknown): TemplateResult {
    return html`<div id="${this.#name}-menu" part="menu" popover @beforetoggle=${this.#onBeforeToggle} @toggle=${this.#onToggle}>${content}</div>`;
  }

  get isOpen(): boolean {
    return Boolean(this.#element?.matches(':popover-open'));
  }

  open(): void {
    this.#element!.showPopover();
  }

  /** Closes the menu with Escape. Otherwise WebKit would also close a dialog around the menu. */
  closeWith(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    keepKey(event, this.#host);
    this.#element!.hidePopover();
  }

  /**
   * Remembers whether the menu has the focus when it closes. In a shadow root, no browser returns the focus after
   * Escape.
   */
  readonly #onBeforeToggle = ({ newState }: ToggleEvent): void => {
    this.#hadFocus = newState === 'closed' && this.#element!.contains(this.#host.shadowRoot!.activeElement);
  };

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') return;
    this.#onClose();
    const active = document.activeElement;
    if (this.#hadFocus && (!active || active === document.body || active === this.#host))
      this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#name}`)!.focus();
  };

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#name}-menu`);
  }
}
