// The page of one row of samples: every change of the state is computed by the library and drawn, at most once for each frame.
import { start } from '../common/engine.js';
import { themeSwitch } from '../common/theme.js';
import { short } from '../common/format.js';
import { Chart } from './chart.js';
import { Controls, toggle } from './controls.js';
import { presets } from './presets.js';
import { read } from './reading.js';
import { Slopes } from './slopes.js';
import { fromFragment, functions, stateOf, toFragment } from './state.js';
import { Strip } from './strip.js';
import { primes, showEquation, showFacts, showWords } from './words.js';

const $ = id => document.getElementById(id);
themeSwitch($('theme'));

let state = presets[0].make(), chosen = 0, frame, settled;
const engine = (await start()).Lines.LineExports;
const select = i => { if (i !== state.at) { change(now => { now.at = i; }, true); } };
const chart = new Chart($('samples'), {
  select,
  place: (i, x, y) => change(now => { now.x[i] = x; now.y[i] = y; }),
  toggle: i => change(now => toggle(now, i)),
  dropped: show,
});
const slopes = new Slopes($('slopes'), select), strip = new Strip($('strip'), select), controls = new Controls(() => state, change);

presets.forEach((preset, k) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = preset.name;
  button.addEventListener('click', () => begin(preset.make(), k));
  $('presets').append(button);
});
$('reset').addEventListener('click', () => begin(presets[0].make(), 0));
$('share').addEventListener('click', share);
window.addEventListener('hashchange', () => { if (location.hash !== toFragment(state)) { open(); } });
new ResizeObserver(show).observe($('samples'));
open();

/** Shows what the address says. */
function open() {
  $('notice').hidden = true;
  clearTimeout(settled);
  if (location.hash.length < 2) { begin(presets[0].make(), 0, true); return; }
  try {
    begin(fromFragment(location.hash), undefined, true);
  } catch (problem) {
    begin(presets[0].make(), 0, true);
    $('notice').textContent = `The address of this page cannot be read: ${problem.message}. Here is the worked example.`;
    $('notice').hidden = false;
  }
}

function begin(next, preset, keepsAddress) {
  state = stateOf(next);
  chosen = preset;
  chart.refit();
  show();
  if (!keepsAddress) { settle(); }
}

function change(apply, keepsPreset) {
  apply(state);
  if (!keepsPreset) { chosen = undefined; }
  show();
  settle();
}

/** The address and the live region follow when nothing has moved for a moment. */
function settle() {
  clearTimeout(settled);
  settled = setTimeout(() => {
    history.replaceState(null, '', toFragment(state));
    $('aloud').textContent = document.body.dataset.said;
  }, 250);
}

function show() {
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    render();
  });
}

function render() {
  const known = functions.indexOf(state.known);
  if (known > 0 && state.follows) { state.y = [...engine.Known(known, 0, state.x)]; }
  const reading = read(engine, state);
  controls.show(state);
  strip.show(state, reading);
  showEquation(state, reading);
  showFacts(state, reading);
  showWords(state, reading);
  chart.fit(state, reading);
  const places = Array.from({ length: 161 }, (_, k) => chart.rangeX[0] + (chart.rangeX[1] - chart.rangeX[0]) * k / 160);
  const curve = order => known > 0 ? { x: places, values: engine.Known(known, order, places) } : undefined;
  chart.show(state, reading, curve(0));
  slopes.show(state, reading, curve(state.derivative), chart.x, chart.dragged !== undefined);
  [...$('presets').children].forEach((button, k) => button.setAttribute('aria-pressed', k === chosen));
  tell(reading);
}

function tell(reading) {
  const prime = `f${primes[state.derivative]}`;
  $('slopesTitle').textContent = state.derivative === 1 ? 'The derivative at each sample' : `Derivative ${state.derivative} at each sample`;
  $('slopes').setAttribute('aria-label', reading.refusal ? 'Nothing is computed' : `${prime}: ${reading.gradient.map(value => short(value)).join(', ')}`);
  document.body.dataset.said = reading.refusal
    ? `The library refuses: ${reading.refusal}`
    : `Sample ${state.at}: ${prime} is ${short(reading.gradient[state.at])}. ${reading.formulas[0]}`;
  document.body.dataset.ready = 'yes';
  document.body.dataset.agrees = reading.refusal ? '' : reading.agrees;
  $('engine').textContent = `Computed by GenericGradient on .NET in WebAssembly in ${reading.milliseconds.toFixed(1)} ms. Nothing leaves this page.`;
}

async function share() {
  const address = location.href.split('#')[0] + toFragment(state);
  history.replaceState(null, '', toFragment(state));
  let text = 'Copied';
  try { await navigator.clipboard.writeText(address); } catch { text = 'It is in the address bar'; }
  $('share').textContent = text;
  setTimeout(() => { $('share').textContent = 'Copy the address'; }, 1500);
}
