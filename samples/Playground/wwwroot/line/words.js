// The sum that is the derivative, what is known of its error, and the same in the words of the library.
import { short, superscript, weight } from '../common/format.js';
import { sampleAt } from './reading.js';

export const primes = ['', '′', '″', '‴', '⁗'];
const derivativeOf = order => order < primes.length ? `f${primes[order]}` : `f⁽${superscript(order)}⁾`;
const $ = id => document.getElementById(id);

export function showEquation(state, reading) {
  const equation = $('equation');
  equation.replaceChildren();
  if (reading.refusal) {
    const box = part('div', 'refused', '');
    box.append(part('b', '', 'The library refuses: '), reading.refusal);
    equation.append(box);
    return;
  }
  const value = reading.gradient[state.at], line = document.createElement('div');
  line.append(`f${primes[state.derivative]}(${short(state.x[state.at])}) = `);
  const read = state.holes.has(state.at) && Number.isNaN(value) ? [] : reading.written;
  read.forEach(({ index, weight: factor, role }, k) => {
    const term = part('span', `term ${role}`, `${weight(Math.abs(factor))} · ${number(sampleAt(reading, index))}`);
    line.append(k === 0 ? (factor < 0 ? '−' : '') : (factor < 0 ? ' − ' : ' + '), term);
  });
  if (read.length > 5) { line.className = 'long'; }
  line.append(read.length === 0 ? '' : ' = ', part('span', 'value', short(value, 6)));
  equation.append(line);
  const remark = remarkOn(state, reading, value);
  if (remark) { equation.append(part('small', '', remark)); }
}

function remarkOn(state, reading, value) {
  if (state.holes.has(state.at)) {
    return Number.isNaN(value) ? 'This sample is missing.' : 'This sample is missing, but its own formula does not read it.';
  }
  if (Number.isNaN(value)) { return state.missing === 'narrow' ? 'No stencil is left that reads no missing sample.' : 'It reads a missing sample.'; }
  if (reading.narrowed) { return 'The stencil is narrowed: the wide one would read a missing sample.'; }
  if (reading.side === 'central') {
    return reading.written.some(part => part.offset === 0) ? '' : 'Its neighbours are equally far away, so f(x) itself cancels: it is not read.';
  }
  return state.side === reading.side ? '' : `There is nothing ${reading.side === 'forward' ? 'before' : 'after'} this sample, so it reads ${reading.side}.`;
}

/** Negative samples stand in brackets. */
const number = value => value < 0 ? `(${short(value)})` : short(value);

export function showFacts(state, reading) {
  const facts = $('facts');
  facts.replaceChildren();
  if (reading.refusal) { return; }
  const add = (name, what, ...value) => {
    const box = part('div', name, ''), definition = part('dd', '', '');
    definition.append(...value);
    box.append(part('dt', '', what), definition);
    facts.append(box);
  };
  const value = reading.gradient[state.at], truth = reading.truth[state.at], order = reading.errorOrder;
  add('computed', `computed f${primes[state.derivative]}`, short(value, 6));
  if (state.known !== 'none') {
    add('truth', `true f${primes[state.derivative]}`, short(truth, 6));
    add('error', 'error', short(value - truth));
    add('', 'predicted error', short(reading.predicted));
  }
  add('', 'leading error', Number.isFinite(reading.errorConstant) ? `${short(reading.errorConstant)} · ${derivativeOf(state.derivative + order)}` : 'unknown');
  add('', 'a step half as wide leaves', `1/${2 ** order} of the error`);
  add('', 'noise is multiplied by', short(reading.noiseGain));
}

export function showWords(state, reading) {
  $('call').textContent = call(state);
  const list = $('formulas');
  if (reading.refusal) {
    list.replaceChildren(part('dt', '', 'refused'), part('dd', '', reading.refusal));
    return;
  }
  const [here, first, last] = reading.formulas;
  const named = [['this sample', here], ['the first', first], ['the last', last]];
  list.replaceChildren(...named.flatMap(([name, formula]) => [part('dt', '', name), part('dd', '', formula)]));
}

/** The call that computes what is shown, in C#. */
export function call(state) {
  const few = (name, values) => `double[] ${name} = [${values.length <= 12 ? values.join(', ') : `${values.slice(0, 8).join(', ')}, …`}];\n`;
  const y = state.y.map((value, i) => state.holes.has(i) ? 'double.NaN' : value);
  const coordinates = state.before === 'periodic' && Number.isFinite(state.period) ? `x, period: ${state.period}` : 'x';
  const spacing = state.spacing === 'step' ? String(state.step) : `Spacing.Coordinates(${coordinates})`;
  const chosen = options(state);
  return (state.spacing === 'step' ? '' : few('x', state.x)) + few('y', y)
    + `double[] d = Gradient.Compute(y, ${spacing}${chosen.length === 0 ? '' : `, new() { ${chosen.join(', ')} }`});`;
}

function options(state) {
  const chosen = [];
  if (state.derivative !== 1) { chosen.push(`Derivative = ${state.derivative}`); }
  if (state.accuracy !== 2) { chosen.push(`Accuracy = ${state.accuracy}`); }
  if (state.side !== 'central') { chosen.push(`Side = StencilSide.${capital(state.side)}`); }
  if (state.edges !== 1) { chosen.push('EdgeOrder = EdgeOrder.Second'); }
  const [low, high] = [end(state.before, state.beforeValue), end(state.after, state.afterValue)];
  if (low !== high) { chosen.push(`Boundary = Boundary.Sides(${low}, ${high})`); } else if (state.before !== 'one-sided') { chosen.push(`Boundary = ${low}`); }
  if (state.missing === 'narrow') { chosen.push('Missing = Missing.Narrow'); }
  return chosen;
}

const capital = word => word[0].toUpperCase() + word.slice(1);
const end = (kind, value) => kind === 'constant' ? `Boundary.Constant(${value})` : `Boundary.${kind === 'one-sided' ? 'OneSided' : capital(kind)}`;

function part(tag, name, content) {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = content;
  return element;
}
