// The options, the editor of one sample, and the buttons.
import { clean } from '../common/format.js';
import { mostSamples, placeByStep } from './state.js';

const $ = id => document.getElementById(id);
const numbers = ['step', 'period', 'beforeValue', 'afterValue'];
const whole = ['derivative', 'accuracy', 'edges'];

export class Controls {
  /** What changes the state goes through `change`, which shows it. */
  constructor(current, change) {
    this.form = $('options');
    this.form.addEventListener('submit', event => event.preventDefault());
    this.form.addEventListener('input', event => change(state => this.take(state, event.target)));
    for (const [id, name] of [['editX', 'x'], ['editY', 'y']]) {
      $(id).addEventListener('input', event => {
        const value = event.target.valueAsNumber;
        if (Number.isFinite(value)) { change(state => { state[name][state.at] = value; }); }
      });
    }
    $('editMissing').addEventListener('click', () => change(state => toggle(state, state.at)));
    $('add').addEventListener('click', () => change(add));
    $('remove').addEventListener('click', () => change(remove));
  }

  take(state, input) {
    const { name } = input;
    if (numbers.includes(name)) {
      if (input.value !== '' && !Number.isFinite(input.valueAsNumber)) { return; }
      if (name !== 'period' && input.value === '') { return; }
      state[name] = input.valueAsNumber;
    } else {
      state[name] = input.type === 'checkbox' ? input.checked : whole.includes(name) ? Number(input.value) : input.value;
    }

    // A circle has no end: both ends of an axis are periodic, or none.
    if (['before', 'after'].includes(name)) {
      const other = name === 'before' ? 'after' : 'before';
      if ((state[name] === 'periodic') !== (state[other] === 'periodic')) { state[other] = state[name]; }
    }
    if (name === 'spacing' && state.spacing === 'step') {
      const way = state.x[state.x.length - 1] - state.x[0];
      state.step = way === 0 ? 1 : clean(way / Math.max(1, state.x.length - 1));
    }
    if (state.spacing === 'step') { placeByStep(state); }
  }

  show(state) {
    for (const input of this.form.elements) {
      const value = state[input.name];
      if (value === undefined || input === document.activeElement && numbers.includes(input.name)) { continue; }
      if (input.type === 'radio') { input.checked = input.value === String(value); }
      else if (input.type === 'checkbox') { input.checked = value; }
      else { write(input, value); }
    }
    const when = {
      step: state.spacing === 'step', period: state.spacing === 'coordinates' && state.before === 'periodic', known: state.known !== 'none',
      beforeValue: state.before === 'constant', afterValue: state.after === 'constant',
      edges: state.accuracy === 2 && (state.before === 'one-sided' || state.after === 'one-sided'),
    };
    for (const element of this.form.querySelectorAll('[data-when]')) { element.hidden = !when[element.dataset.when]; }
    const missing = state.holes.has(state.at);
    $('which').textContent = `Sample ${state.at}`;
    write($('editX'), state.x[state.at]);
    write($('editY'), state.y[state.at]);
    $('editX').disabled = state.spacing === 'step';
    $('editY').disabled = state.follows && state.known !== 'none';
    $('editMissing').setAttribute('aria-pressed', missing);
    $('count').textContent = state.x.length === 1 ? '1 sample' : `${state.x.length} samples`;
    $('remove').disabled = state.x.length === 1;
    $('add').disabled = state.x.length === mostSamples;
  }
}

/** Not while somebody types in it. */
function write(input, value) {
  const text = Number.isFinite(value) ? String(value) : Number.isNaN(value) ? '' : value;
  if (input !== document.activeElement && input.value !== text) { input.value = text; }
}

export function toggle(state, i) {
  if (!state.holes.delete(i)) { state.holes.add(i); }
}

function add(state) {
  const { x, y } = state, last = x.length - 1;
  const step = state.spacing === 'step' ? state.step : last > 0 && x[last] !== x[last - 1] ? x[last] - x[last - 1] : 1;
  x.push(clean(x[last] + step));
  y.push(y[last]);
  state.at = last + 1;
}

function remove(state) {
  state.x.pop();
  state.y.pop();
  state.holes.delete(state.x.length);
  state.at = Math.min(state.at, state.x.length - 1);
}
