/** Painted colours, to compare them and to measure contrast. */

type Rgb = readonly [number, number, number];

/** Returns the result of painting a CSS colour over another one. */
export function painted(color: string, over: Rgb = [255, 255, 255]): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = `rgb(${over.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** Returns the computed value of a system colour such as `GrayText`. */
export function systemColor(name: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/**
 * Returns the contrast ratio (WCAG 2.2, 1 to 21) of an element's text, or of another `color`, to the page background.
 */
export function contrastOnCanvas(element: Element, color = getComputedStyle(element).color): number {
  const background = painted(systemColor('Canvas'));
  const [darker, lighter] = [luminance(background), luminance(painted(color, background))].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The relative luminance of WCAG 2.2. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
