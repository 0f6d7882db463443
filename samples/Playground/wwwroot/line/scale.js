// From numbers to pixels and back, and the lines of the grid.
import { nice } from '../common/format.js';

export const em = () => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** A range that holds some numbers, with room around them. */
export function room(values, share) {
  const finite = values.filter(Number.isFinite);
  let low = Math.min(...finite), high = Math.max(...finite);
  if (!(high > low)) { [low, high] = [(finite[0] ?? 0) - 1, (finite[0] ?? 0) + 1]; }
  const more = (high - low) * share;
  return [low - more, high + more];
}

export class Scale {
  constructor([low, high], from, to) {
    Object.assign(this, { low, high, from, to });
  }

  pixel(value) { return this.from + (value - this.low) / (this.high - this.low) * (this.to - this.from); }

  value(pixel) { return this.low + (pixel - this.from) / (this.to - this.from) * (this.high - this.low); }

  ticks(apart) {
    const size = nice((this.high - this.low) * apart / Math.abs(this.to - this.from));
    const ticks = [];
    for (let k = Math.ceil(this.low / size); k * size <= this.high; k++) { ticks.push(Number((k * size).toPrecision(10))); }
    return ticks;
  }
}

const namespace = 'http://www.w3.org/2000/svg';

/** An element of SVG with attributes. */
export function draw(parent, name, attributes = {}, text) {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) { element.setAttribute(key, value); }
  if (text !== undefined) { element.textContent = text; }
  parent.append(element);
  return element;
}

/** A path through points that all exist. */
export function path(xs, ys, scaleX, scaleY) {
  let text = '', pen = 'M';
  xs.forEach((x, i) => {
    if (!Number.isFinite(ys[i])) { pen = 'M'; return; }
    text += `${pen}${scaleX.pixel(x).toFixed(1)} ${clip(scaleY.pixel(ys[i])).toFixed(1)}`;
    pen = 'L';
  });
  return text;
}

// Far outside of the picture all places look alike, and very large ones are not drawn well.
const clip = pixel => Math.max(-5000, Math.min(10000, pixel));
