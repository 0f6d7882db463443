// The heights around the point, and the weights of those that are read.
import { draw } from '../line/scale.js';
import { weight } from '../common/format.js';
import { css, paint, table, views } from './colours.js';
import { columns, columnStep, rows } from './state.js';

export function showLens(svg, state, shown, point) {
  const reach = Math.max(2, ...point.axes.flatMap(axis => axis.offsets.map(Math.abs))) + 1, size = 2 * reach + 1;
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.replaceChildren();
  const colours = table(views[state.view].ramp), pixel = new Uint32Array(1);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const row = state.row + y - reach, column = state.column + x - reach;
      if (row < 0 || row >= rows || column < 0 || column >= columns) { continue; }
      paint([shown.values[row * columns + column]], shown.range, colours, pixel);
      draw(svg, 'rect', { class: 'cell', x, y, width: 1, height: 1, fill: css(pixel[0]) });
    }
  }
  point.axes.forEach(({ offsets, weights }, axis) => offsets.forEach((offset, k) => {
    const x = reach + (axis === 1 ? offset : 0), y = reach + (axis === 0 ? offset : 0);
    draw(svg, 'rect', { class: `read ${axis === 0 ? 'north' : 'east'}`, x: x + 0.05, y: y + 0.05, width: 0.9, height: 0.9, rx: 0.1 });
    const step = axis === 0 ? state.step : columnStep(state);
    const label = weight(Number((weights[k] * step).toPrecision(6)));
    if (offset !== 0 && label.length < 6) { draw(svg, 'text', { x: x + 0.5, y: y + 0.61 }, label); }
  }));
  draw(svg, 'rect', { class: 'read here', x: reach + 0.05, y: reach + 0.05, width: 0.9, height: 0.9, rx: 0.1 });
}
