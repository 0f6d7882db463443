// The samples, the polynomial through those that are read, and its tangent.
import { short, weight, nice, snap } from '../common/format.js';
import { Scale, draw, em, path, room } from './scale.js';
import { ghosts, nameOf, placeAt, roleOf, sampleAt } from './reading.js';

export class Chart {
  constructor(svg, act) {
    this.svg = svg;
    this.act = act;
    this.layers = {};
    const inside = draw(svg, 'clipPath', { id: 'inside' });
    this.frame = draw(inside, 'rect');
    for (const name of ['grid', 'back', 'front']) {
      this.layers[name] = draw(svg, 'g', { class: name, 'aria-hidden': 'true', ...(name === 'grid' ? {} : { 'clip-path': 'url(#inside)' }) });
    }
    this.layers.samples = draw(svg, 'g');
    this.layers.labels = draw(svg, 'g', { 'aria-hidden': 'true', 'pointer-events': 'none' });
    this.samples = [];
    svg.addEventListener('pointerdown', event => this.grab(event));
    svg.addEventListener('pointermove', event => this.move(event));

    // A finger that has taken a sample does not scroll the page. (touch-action has no effect on parts of a drawing in Chromium.)
    svg.addEventListener('touchstart', event => { if (this.dragged !== undefined) { event.preventDefault(); } }, { passive: false });
    for (const name of ['pointerup', 'pointercancel', 'lostpointercapture']) { svg.addEventListener(name, () => this.drop()); }
  }

  /** Finds new ranges for both axes, unless a sample is being dragged. */
  fit(state, reading) {
    if (this.dragged !== undefined && this.rangeX) { return; }
    const beyond = reading.refusal ? [] : ghosts(reading, state.x.length);
    const xs = [...state.x, ...beyond.map(ghost => ghost.x)], ys = [...state.y, ...beyond.map(ghost => ghost.y)];
    const fits = (range, values, share) => range && values.filter(Number.isFinite).every(value => value >= range[0] && value <= range[1])
      && room(values, share)[1] - room(values, share)[0] > 0.6 * (range[1] - range[0]);
    if (!fits(this.rangeX, xs, 0.06)) { this.rangeX = room(xs, 0.06); }
    if (!fits(this.rangeY, ys, 0.18)) { this.rangeY = room(ys, 0.18); }
  }

  /** Forgets the ranges: another example. */
  refit() { this.rangeX = this.rangeY = undefined; }

  show(state, reading, known) {
    this.state = state;
    this.fit(state, reading);
    const unit = em(), { width, height } = this.svg.getBoundingClientRect();
    this.svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const box = { left: 2.9 * unit, right: width - 0.8 * unit, top: 0.8 * unit, bottom: height - 3.4 * unit };
    this.x = new Scale(this.rangeX, box.left, box.right);
    this.y = new Scale(this.rangeY, box.bottom, box.top);
    this.unit = unit;
    for (const [name, value] of Object.entries({ x: box.left, y: box.top, width: Math.max(1, box.right - box.left), height: Math.max(1, box.bottom - box.top) })) {
      this.frame.setAttribute(name, value);
    }
    for (const name of ['grid', 'back', 'front', 'labels']) { this.layers[name].replaceChildren(); }
    this.grid(box);
    if (known) { draw(this.layers.back, 'path', { class: 'known', d: path(known.x, known.values, this.x, this.y) }); }
    if (!reading.refusal) {
      this.beyond(state, reading, box);
      this.stencil(state, reading, box);
    }
    this.dots(state, reading);
  }

  grid(box) {
    const grid = this.layers.grid;
    for (const tick of this.y.ticks(3 * this.unit)) {
      const y = this.y.pixel(tick);
      draw(grid, 'line', { x1: box.left, x2: box.right, y1: y, y2: y, class: tick === 0 ? 'zero' : '' });
      draw(grid, 'text', { x: box.left - 0.5 * this.unit, y: y + 0.3 * this.unit, 'text-anchor': 'end' }, short(tick));
    }
    for (const tick of this.x.ticks(4.5 * this.unit)) {
      const x = this.x.pixel(tick);
      draw(grid, 'line', { x1: x, x2: x, y1: box.top, y2: box.bottom, class: tick === 0 ? 'zero' : '' });
      draw(grid, 'text', { x, y: box.bottom + 1.1 * this.unit, 'text-anchor': 'middle' }, short(tick));
    }
  }

  /** What the boundaries put beyond the ends. */
  beyond(state, reading, box) {
    const read = new Map(reading.written.map(part => [part.index, part.role]));
    const all = ghosts(reading, state.x.length);
    const low = Math.min(...state.x), high = Math.max(...state.x);
    const edge = (name, from, to) => draw(this.layers.back, 'rect', { class: name, x: Math.min(from, to), width: Math.abs(to - from), y: box.top, height: box.bottom - box.top });
    if (all.some(ghost => ghost.x < low)) { edge('beyond', box.left, this.x.pixel(low) - this.unit * 0.5); }
    if (all.some(ghost => ghost.x > high)) { edge('beyond', this.x.pixel(high) + this.unit * 0.5, box.right); }
    for (const ghost of all.filter(ghost => Number.isFinite(ghost.y))) {
      draw(this.layers.front, 'circle', {
        class: `ghost ${read.get(ghost.index) ?? ''}`, cx: this.x.pixel(ghost.x), cy: this.y.pixel(ghost.y), 'data-index': ghost.index,
      });
    }
  }

  /** What is read, the polynomial through it, and its tangent. */
  stencil(state, reading, box) {
    const { back, labels } = this.layers, hereX = state.x[state.at], hereY = state.y[state.at], slope = reading.gradient[state.at];
    draw(back, 'path', { class: 'polynomial', d: path(reading.curveX, reading.curveY, this.x, this.y) });
    if (state.derivative === 1 && Number.isFinite(slope) && !state.holes.has(state.at)) {
      const [dx, dy] = [this.x.pixel(1) - this.x.pixel(0), (this.y.pixel(1) - this.y.pixel(0)) * slope];
      const half = Math.min(0.22 * (box.right - box.left), 9 * this.unit) / Math.hypot(dx, dy);
      const [x, y] = [this.x.pixel(hereX), this.y.pixel(hereY)];
      draw(back, 'line', { class: 'tangent', x1: x - half * dx, y1: y - half * dy, x2: x + half * dx, y2: y + half * dy });
    }
    for (const part of reading.written) {
      const x = this.x.pixel(placeAt(reading, part.index)), y = this.y.pixel(sampleAt(reading, part.index));
      if (Number.isFinite(y)) { draw(back, 'line', { class: `stem ${part.role}`, x1: x, x2: x, y1: y, y2: box.bottom }); }
    }
    this.names(state, reading, box);
    for (const [from, to, name] of [[-1, 0, 'l'], [0, 1, 'r']]) {
      const outer = from === 0 ? to : from;
      if (!reading.written.some(part => part.offset === outer)) { continue; }
      const [a, b] = [this.x.pixel(placeAt(reading, state.at + from)), this.x.pixel(placeAt(reading, state.at + to))], y = box.bottom + 1.9 * this.unit;
      draw(labels, 'path', { class: `bracket ${roleOf(outer)}`, d: `M${a + 1} ${y - 4}V${y + 4}M${a + 1} ${y}H${b - 1}M${b - 1} ${y - 4}V${y + 4}` });
      const size = Math.abs(placeAt(reading, state.at + to) - placeAt(reading, state.at + from));
      if (Math.abs(b - a) > 2.2 * this.unit) {
        const byStep = state.spacing === 'step';
        text(draw(labels, 'text', { class: roleOf(outer), x: (a + b) / 2, y: y + 1.1 * this.unit, 'text-anchor': 'middle' }),
          { text: 'h', below: byStep ? '' : name, rest: Math.abs(b - a) > 4.5 * this.unit ? ` = ${short(size, 3)}` : '' });
      }
    }
  }

  names(state, reading, box) {
    const places = reading.written.map(part => this.x.pixel(placeAt(reading, part.index)));
    const apart = Math.min(...places.slice(1).map((x, k) => Math.abs(x - places[k])), box.right - box.left);
    if (apart < 2.3 * this.unit) { return; }
    reading.written.forEach((part, k) => {
      const y = this.y.pixel(sampleAt(reading, part.index));
      if (!Number.isFinite(y)) { return; }
      const up = y > box.top + 3.2 * this.unit;
      const line = up ? -1 : 1, first = y + line * (up ? 0.95 : 1.6) * this.unit;
      const anchor = places[k] > box.right - 3 * this.unit ? 'end' : places[k] < box.left + 3 * this.unit ? 'start' : 'middle';
      draw(this.layers.labels, 'text', { class: `halo ${part.role}`, x: places[k], y: first, 'text-anchor': anchor }, `× ${weight(part.weight)}`);
      if (apart > 4.4 * this.unit || anchor !== 'middle') {
        text(draw(this.layers.labels, 'text', { class: `halo name ${part.role}`, x: places[k], y: first + line * 1.2 * this.unit, 'text-anchor': anchor }), nameOf(state, part.offset));
      }
    });
  }

  dots(state, reading) {
    while (this.samples.length > state.x.length) { this.samples.pop().remove(); }
    while (this.samples.length < state.x.length) { this.samples.push(this.sample(this.samples.length)); }
    const read = new Map((reading.written ?? []).map(part => [part.index, part.role]));
    const [low, high] = this.rangeY, apart = (this.x.to - this.x.from) / Math.max(1, state.x.length);
    this.svg.style.setProperty('--dot', `${Math.max(0.2 * this.unit, Math.min(0.45 * this.unit, 0.45 * apart)).toFixed(2)}px`);
    this.samples.forEach((sample, i) => {
      const missing = state.holes.has(i), slope = reading.gradient?.[i];
      const put = (name, value) => { if (sample.getAttribute(name) !== String(value)) { sample.setAttribute(name, value); } };
      put('class', `sample ${read.get(i) ?? ''} ${i === state.at ? 'selected' : ''} ${missing ? 'missing' : ''}`);
      put('transform', `translate(${this.x.pixel(state.x[i]).toFixed(2)} ${this.y.pixel(state.y[i]).toFixed(2)})`);
      put('aria-valuemin', Math.min(low, state.y[i]));
      put('aria-valuemax', Math.max(high, state.y[i]));
      put('aria-valuenow', state.y[i]);
      put('aria-valuetext', `x ${short(state.x[i])}, ${missing ? 'missing' : `f ${short(state.y[i])}`}${slope === undefined ? '' : `, derivative ${short(slope)}`}`);
    });
  }

  sample(i) {
    const group = draw(this.layers.samples, 'g', { role: 'slider', tabindex: 0, 'aria-label': `Sample ${i}`, 'data-index': i });
    const unit = em();
    draw(group, 'circle', { class: 'hit', r: 1.4 * unit });
    draw(group, 'circle', { class: 'ring', r: 0.75 * unit });
    draw(group, 'circle', { class: 'dot' });
    draw(group, 'path', { class: 'cross', d: `M${-0.22 * unit} ${-0.22 * unit}L${0.22 * unit} ${0.22 * unit}M${-0.22 * unit} ${0.22 * unit}L${0.22 * unit} ${-0.22 * unit}` });
    group.addEventListener('focus', () => this.act.select(i));
    group.addEventListener('keydown', event => this.key(event, i));
    return group;
  }

  key(event, i) {
    const state = this.state, fine = event.shiftKey ? 10 : 1;
    const [stepX, stepY] = [[this.x.low, this.x.high], [this.y.low, this.y.high]].map(([low, high]) => nice((high - low) / 60) / fine);
    const shift = (dx, dy) => this.act.place(i, dx === 0 ? state.x[i] : snap(state.x[i] + dx, stepX), dy === 0 ? state.y[i] : snap(state.y[i] + dy, stepY));
    const along = direction => state.spacing === 'step' ? this.focus(i + direction) : shift(direction * stepX, 0);
    const keys = {
      ArrowUp: () => shift(0, stepY), ArrowDown: () => shift(0, -stepY), ArrowLeft: () => along(-1), ArrowRight: () => along(1),
      Home: () => this.focus(0), End: () => this.focus(state.x.length - 1), PageUp: () => this.focus(i - 1), PageDown: () => this.focus(i + 1),
      Delete: () => this.act.toggle(i), Backspace: () => this.act.toggle(i),
    };
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      keys[event.key]();
    }
  }

  focus(i) { this.samples[Math.max(0, Math.min(this.samples.length - 1, i))].focus(); }

  /** The pointer takes the nearest sample, where one is close; else it looks at the sample above or below it. */
  grab(event) {
    if (event.button !== 0 || !this.state) { return; }
    const at = this.pointer(event), state = this.state;
    const distances = state.x.map((x, i) => Math.hypot(this.x.pixel(x) - at.x, this.y.pixel(state.y[i]) - at.y));
    const nearest = distances.indexOf(Math.min(...distances));
    if (distances[nearest] < 1.4 * this.unit) {
      event.preventDefault();
      this.dragged = { i: nearest, dx: this.x.pixel(state.x[nearest]) - at.x, dy: this.y.pixel(state.y[nearest]) - at.y, moved: false };
      this.svg.setPointerCapture(event.pointerId);
      this.samples[nearest].focus({ preventScroll: true });
      return;
    }
    const across = state.x.map(x => Math.abs(this.x.pixel(x) - at.x));
    this.act.select(across.indexOf(Math.min(...across)));
  }

  move(event) {
    if (this.dragged === undefined) { return; }
    const { i, dx, dy } = this.dragged, at = this.pointer(event), state = this.state;
    const within = (value, scale) => Math.max(Math.min(scale.from, scale.to), Math.min(Math.max(scale.from, scale.to), value));
    const [x, y] = [this.x.value(within(at.x + dx, this.x)), this.y.value(within(at.y + dy, this.y))];
    this.act.place(
      i, state.spacing === 'step' ? state.x[i] : snap(x, nice((this.x.high - this.x.low) / 400)), snap(y, nice((this.y.high - this.y.low) / 400)));
  }

  drop() {
    if (this.dragged === undefined) { return; }
    this.dragged = undefined;
    this.act.dropped();
  }

  pointer(event) {
    const box = this.svg.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

/** Text with an index below the line. */
function text(element, { text: first, below, rest }) {
  element.textContent = first;
  if (below) {
    draw(element, 'tspan', { dy: '0.25em', 'font-size': '75%' }, below);
    draw(element, 'tspan', { dy: '-0.19em' }, rest ?? '');
  } else if (rest) {
    element.append(rest);
  }
}
