/*
 * A slideshow as a careful developer writes it with Lit for this job only: all photos in one template, all but one
 * hidden.
 */
import { css, html, LitElement, nothing } from 'lit';

class BareSlideshow extends LitElement {
  static properties = { details: { attribute: false }, index: { type: Number } };
  static styles = css`
    :host {
      display: block;
    }
    .head {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }
    .counter {
      margin-inline-start: auto;
    }
    button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 3 / 2;
      object-fit: contain;
      background: #eee;
    }
    .caption {
      min-block-size: 3em;
      margin: 0.5rem 0 0;
      line-height: 1.5;
    }
    .credit {
      margin: 0;
      font-size: 0.875em;
    }
    [aria-live] {
      position: absolute;
      clip-path: inset(50%);
    }
  `;

  constructor() {
    super();
    this.index = 0;
    this.announcement = '';
  }

  turn(by) {
    const { associatedMedia: photos } = this.details.image;
    if (!photos[this.index + by]) return;
    this.index += by;
    const { alt, caption } = photos[this.index];
    this.announcement = `${this.position(this.index)}: ${alt} ${caption}`;
  }

  position(index) {
    return `Image ${index + 1} of ${this.details.image.associatedMedia.length}`;
  }

  render() {
    if (!this.details) return nothing;
    const { name, associatedMedia: photos } = this.details.image;
    return html`
      <section aria-label=${name} aria-roledescription="slideshow">
        <div class="head">
          <h2>${name}</h2>
          <span class="counter">${this.position(this.index)}</span>
          <button
            type="button"
            id="previous"
            aria-label="Previous image"
            aria-disabled=${this.index === 0}
            @click=${() => this.turn(-1)}
          >
            ‹
          </button>
          <button
            type="button"
            id="next"
            aria-label="Next image"
            aria-disabled=${this.index === photos.length - 1}
            @click=${() => this.turn(1)}
          >
            ›
          </button>
        </div>
        ${photos.map((photo, i) => this.slide(photo, i))}
        <div aria-live="polite">${this.announcement}</div>
      </section>
    `;
  }

  slide({ contentUrl, alt, caption, creditText, width, height }, i) {
    const isLoaded = Math.abs(i - this.index) < 2;
    return html`
      <div
        role="group"
        aria-label=${this.position(i)}
        aria-roledescription="slide"
        ?hidden=${i !== this.index}
      >
        <img alt=${alt} width=${width} height=${height} src=${isLoaded ? contentUrl : nothing} />
        <p class="caption">${caption}</p>
        <p class="credit">${creditText}</p>
      </div>
    `;
  }
}

customElements.define('bare-slideshow', BareSlideshow);
