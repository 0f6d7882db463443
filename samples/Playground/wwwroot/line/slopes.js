// The derivative at each sample, beside the true one where that is known.
import { short } from '../common/format.js';
import { Scale, draw, em, path, room } from './scale.js';

export class Slopes {
  constructor(svg, select) {
    this.svg = svg;
    svg.addEventListener('click', event => {
      const index = event.target.dataset?.index;
      if (index !== undefined) { select(Number(index)); }
    });
  }

  show(state, reading, known, scaleX, held) {
    const unit = em(), { width, height } = this.svg.getBoundingClientRect(), svg = this.svg;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.replaceChildren();
    const box = { left: 2.9 * unit, right: width - 0.8 * unit, top: 0.8 * unit, bottom: height - 1.6 * unit };
    const gradient = reading.gradient ?? [], truth = reading.truth ?? [];
    const range = room([...gradient, ...truth], 0.15);
    if (!held || !this.range || range[0] < this.range[0] || range[1] > this.range[1]) { this.range = range; }
    const y = new Scale(this.range, box.bottom, box.top), x = new Scale([scaleX.low, scaleX.high], box.left, box.right);
    const grid = draw(svg, 'g', { class: 'grid' });
    for (const tick of y.ticks(2.4 * unit)) {
      draw(grid, 'line', { x1: box.left, x2: box.right, y1: y.pixel(tick), y2: y.pixel(tick), class: tick === 0 ? 'zero' : '' });
      draw(grid, 'text', { x: box.left - 0.5 * unit, y: y.pixel(tick) + 0.3 * unit, 'text-anchor': 'end' }, short(tick));
    }
    if (known) { draw(svg, 'path', { class: 'known', d: path(known.x, known.values, x, y) }); }
    const order = [...gradient.keys()].sort((a, b) => state.x[a] - state.x[b]);
    draw(svg, 'path', { class: 'joined', d: path(order.map(i => state.x[i]), order.map(i => gradient[i]), x, y) });
    const size = Math.max(0.18, Math.min(0.33, 0.4 * (box.right - box.left) / unit / Math.max(1, gradient.length)));
    gradient.forEach((value, i) => {
      if (!Number.isFinite(value)) { return; }
      const [cx, cy] = [x.pixel(state.x[i]), y.pixel(value)];
      if (Number.isFinite(truth[i]) && Math.abs(y.pixel(truth[i]) - cy) > 1.5) {
        draw(svg, 'line', { class: 'gap-line', x1: cx, x2: cx, y1: y.pixel(truth[i]), y2: cy });
      }
      draw(svg, 'circle', { class: `slope ${i === state.at ? 'selected' : ''}`, cx, cy, r: (i === state.at ? size + 0.12 : size) * unit, 'data-index': i });
    });
  }
}
