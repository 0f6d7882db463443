// Examples to begin with.
import { stateOf } from './state.js';

const range = (count, place) => Array.from({ length: count }, (_, i) => place(i));
const rounded = value => Number(value.toFixed(4));
const turn = 2 * Math.PI;

/** The same noise each time: a linear congruential generator, twelve of whose numbers add up to nearly a normal one. */
function noise(count, deviation) {
  let seed = 20261129;
  const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return range(count, () => deviation * (range(12, next).reduce((a, b) => a + b) - 6));
}

function worked() {
  return stateOf({ x: [-2, -1, 1, 4], y: [4, 1, 1, 16], at: 1, known: 'square' });
}

function noisy() {
  const step = 0.125, errors = noise(50, 0.04);
  return stateOf({
    x: range(50, i => i * step), y: range(50, i => rounded(Math.sin(i * step) + errors[i])), at: 20, spacing: 'step', step, known: 'sine',
  });
}

function periodic() {
  const step = turn / 24;
  return stateOf({
    x: range(24, i => i * step), y: range(24, i => rounded(Math.sin(i * step))), at: 0, spacing: 'step', step, known: 'sine',
    before: 'periodic', after: 'periodic', accuracy: 4,
  });
}

function holed() {
  return stateOf({
    x: range(25, i => -3 + i / 4), y: range(25, i => rounded(Math.exp(-((-3 + i / 4) ** 2)))), at: 14, spacing: 'step', step: 0.25, known: 'bell',
    holes: [6, 12, 13, 18], missing: 'narrow', accuracy: 4,
  });
}

function uneven() {
  const x = [-2.6, -2.2, -1.6, -1.2, -1.05, -0.7, -0.25, -0.1, 0.3, 0.8, 1, 1.3, 1.9, 2.6];
  return stateOf({ x, y: x.map(place => Math.exp(-place * place)), at: 8, known: 'bell', follows: true, edges: 2 });
}

export const presets = [
  { name: 'The worked example', make: worked },
  { name: 'A noisy series', make: noisy },
  { name: 'A periodic one', make: periodic },
  { name: 'With holes', make: holed },
  { name: 'Uneven coordinates', make: uneven },
];
