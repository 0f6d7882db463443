// The page of the landscape. A slider changes the state; the library computes; the map is painted, at most once for each frame.
import { draw } from '../line/scale.js';
import { sections, start } from '../common/engine.js';
import { short } from '../common/format.js';
import { themeSwitch } from '../common/theme.js';
import { paint, table, views } from './colours.js';
import { showLens } from './lens.js';
import { columns, columnStep, defaults, fromFragment, rows, toFragment } from './state.js';

const $ = id => document.getElementById(id);
themeSwitch($('theme'));

const land = (await start()).Fields.FieldExports, picture = $('picture').getContext('2d'), image = picture.createImageData(columns, rows);
const pixels = new Uint32Array(image.data.buffer), map = $('map');
const [runtime, isCompiled, hasVectors] = land.About().split('\n');

let state = { ...defaults }, frame, settled, turning, computed, shown, times = {};
for (const id of ['options', 'views']) {
  $(id).addEventListener('submit', event => event.preventDefault());
  $(id).addEventListener('input', ({ target }) => change({ [target.name]: target.name === 'view' ? target.value : Number(target.value) }));
}
map.addEventListener('pointermove', point);
map.addEventListener('pointerdown', point);
map.addEventListener('keydown', key);
$('turn').addEventListener('click', () => turn(!turning));
$('reset').addEventListener('click', () => { turn(false); change(defaults); });
window.addEventListener('hashchange', () => { if (location.hash !== toFragment(state)) { open(); } });
open();

function open() {
  $('notice').hidden = true;
  clearTimeout(settled);
  try {
    state = fromFragment(location.hash);
  } catch (problem) {
    state = { ...defaults };
    $('notice').textContent = `The address of this page cannot be read: ${problem.message}.`;
    $('notice').hidden = false;
  }
  show();
}

function change(parts) {
  Object.assign(state, parts);
  show();
  clearTimeout(settled);
  settled = setTimeout(() => {
    history.replaceState(null, '', toFragment(state) === '#' ? location.pathname : toFragment(state));
    $('aloud').textContent = document.body.dataset.said;
  }, 250);
}

function point(event) {
  const box = map.getBoundingClientRect();
  const within = (share, count) => Math.max(0, Math.min(count - 1, Math.floor(share * count)));
  change({ column: within((event.clientX - box.left) / box.width, columns), row: within((event.clientY - box.top) / box.height, rows) });
}

function key(event) {
  const far = event.shiftKey ? 10 : 1, [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [];
  if (down === undefined) { return; }
  event.preventDefault();
  const within = (value, count) => Math.max(0, Math.min(count - 1, value));
  change({ row: within(state.row + far * down, rows), column: within(state.column + far * right, columns) });
}

/** Six degrees for each tenth of a second, as long as it is wanted. */
function turn(on) {
  turning = on ? performance.now() : undefined;
  $('turn').setAttribute('aria-pressed', on);
  if (on) { change({ view: 'hillshade' }); requestAnimationFrame(step); }
  function step(now) {
    if (turning === undefined) { return; }
    change({ azimuth: (state.azimuth + (now - turning) * 0.06 + 360) % 360 });
    turning = now;
    requestAnimationFrame(step);
  }
}

function show() {
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    render();
  });
}

function timed(name, work) {
  const began = performance.now(), result = work();
  times[name] = performance.now() - began;
  return result;
}

function render() {
  const gradient = `${state.step} ${state.accuracy}`, view = `${gradient} ${state.view} ${state.view === 'hillshade' ? `${state.azimuth} ${state.altitude}` : ''}`;
  if (computed !== gradient) {
    computed = gradient;
    timed('gradient', () => land.Differentiate(state.step, columnStep(state), state.accuracy));
  }
  if (shown?.view !== view) {
    const bytes = timed('view', () => land.View(state.view, state.azimuth, state.altitude));
    const values = new Float32Array(bytes.slice().buffer);
    timed('painting', () => {
      shown = { view, values, range: views[state.view].range(values) };
      paint(values, shown.range, table(views[state.view].ramp), pixels);
      picture.putImageData(image, 0, 0);
    });
    legend();
  }
  const place = look();
  overlay(place);
  showLens($('lens'), state, shown, place);
  controls();
  tell(place);
}

/** What the library says about the point. */
function look() {
  const lists = sections(land.At(state.row, state.column)), formulas = land.Words().split('\n');
  const axes = [0, 1].map(axis => {
    const [[slope, second, height, order, noise], offsets, weights, samples] = lists.slice(4 * axis, 4 * axis + 4);
    return { slope, second, height, order, noise, offsets, weights, samples, formula: formulas[axis] };
  });
  return { axes, north: axes[0].slope, east: axes[1].slope, height: axes[0].height, laplacian: axes[0].second + axes[1].second };
}

/** The samples that are read, and an arrow uphill. */
function overlay({ axes, north, east }) {
  const svg = $('overlay'), x = state.column + 0.5, y = state.row + 0.5, steep = Math.hypot(north, east);
  svg.replaceChildren();
  axes.forEach(({ offsets }, axis) => {
    const from = Math.min(0, ...offsets) - 0.5, length = Math.max(0, ...offsets) + 0.5 - from;
    draw(svg, 'rect', axis === 0
      ? { class: 'reads north', x: x - 1.5, y: y + from - 1, width: 3, height: length + 2 }
      : { class: 'reads east', x: x + from - 1, y: y - 1.5, width: length + 2, height: 3 });
  });
  if (steep > 0) {
    const length = 10 + 40 * Math.min(1, steep), dx = east / steep * length, dy = -north / steep * length;
    const head = [-0.5, 0.5].map(side => `M${x + dx} ${y + dy}L${x + 0.72 * dx - side * 0.4 * dy} ${y + 0.72 * dy + side * 0.4 * dx}`).join('');
    for (const name of ['under', 'uphill']) { draw(svg, 'path', { class: name, fill: 'none', d: `M${x} ${y}L${x + dx} ${y + dy}${head}` }); }
  }
  draw(svg, 'circle', { class: 'point', cx: x, cy: y, r: 2.4 });
}

function legend() {
  const { ramp, tell: words } = views[state.view], canvas = $('ramp').getContext('2d'), row = canvas.createImageData(256, 1);
  new Uint32Array(row.data.buffer).set(table(ramp));
  canvas.putImageData(row, 0, 0);
  $('low').textContent = words(shown.range[0]).replace('-', '−');
  $('high').textContent = words(shown.range[1]);
}

function controls() {
  for (const input of [...$('options').elements, ...$('views').elements]) {
    if (input.type === 'radio') { input.checked = input.value === String(state[input.name]); }
    if (input.type === 'range' && Number(input.value) !== state[input.name]) { input.value = state[input.name]; }
  }
  $('stepText').textContent = `${state.step} m`;
  $('azimuthText').textContent = `${Math.round(state.azimuth)}° clockwise from north`;
  $('altitudeText').textContent = `${state.altitude}°`;
}

function tell({ axes, north, east, height, laplacian }) {
  const steep = Math.hypot(north, east), percent = value => `${short(100 * value, 3)} %`;
  $('place').textContent = `Row ${state.row}, column ${state.column}`;
  facts([
    ['', 'height', `${height} m`], ['', 'steepness', `${percent(steep)}, ${short(Math.atan(steep) * 180 / Math.PI, 3)}°`],
    ['north', 'slope to the north', percent(north)], ['east', 'slope to the east', percent(east)],
    ['', 'laplacian', `${short(1000 * laplacian, 3)} per km`], ['', 'noise is multiplied by', `${short(axes[0].noise, 3)}; ${short(axes[1].noise, 3)}`],
  ]);
  const painted = shown.values[state.row * columns + state.column];
  for (const [name, value] of Object.entries({ north, east, painted })) { $('facts').dataset[name] = value; }
  const columnsApart = Number(columnStep(state).toFixed(1));
  const operator = { hillshade: 'float[][,] slopes = relief.Gradient()', magnitude: 'float[,] steepness = relief.Magnitude()',
    laplacian: 'float[,] hollows = relief.Laplacian()', north: 'float[,] north = relief.Gradient()[0]', east: 'float[,] east = relief.Gradient()[1]' }[state.view];
  $('call').textContent = `var relief = Field.Of(heights, [-${state.step}f, ${columnsApart}f], `
    + `${state.accuracy === 2 ? 'EdgeOrder.Second' : `new() { Accuracy = ${state.accuracy} }`});${operator ? `\n${operator};` : ''}`;
  $('formulas').replaceChildren(...['north', 'east'].flatMap((name, axis) => [entry('dt', name), entry('dd', axes[axis].formula)]));
  const speed = [['gradient', times.gradient], [state.view, times.view], ['painting', times.painting]];
  $('timing').textContent = `${(rows * columns).toLocaleString('en')} heights. Last update: ${speed.map(([name, time]) => `${name} ${time.toFixed(1)} ms`).join(', ')}. `
    + `${runtime} in WebAssembly, ${isCompiled === 'True' ? 'compiled' : 'interpreted (hot loops are compiled as they run)'}, `
    + `${hasVectors === 'True' ? 'with vectors of 128 bits' : 'without vectors'}.`;
  document.body.dataset.said = `Row ${state.row}, column ${state.column}: height ${height} metres, ${percent(north)} to the north, ${percent(east)} to the east.`;
  document.body.dataset.ready = 'yes';
}

function facts(list) {
  $('facts').replaceChildren(...list.map(([name, what, value]) => {
    const box = document.createElement('div');
    box.className = name;
    box.append(entry('dt', what), entry('dd', value));
    return box;
  }));
}

function entry(tag, content) {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}
