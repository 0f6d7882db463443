// What the engine says about a state, by name.
import { sections } from '../common/engine.js';
import { choices } from './state.js';

const sides = ['central', 'forward', 'backward'];

/** Asks the engine. What it refuses comes back in its own words. */
export function read(engine, state) {
  const y = state.y.map((value, i) => state.holes.has(i) ? NaN : value);
  const began = performance.now();
  const lists = sections(engine.Update(state.x, y, choices(state)));
  const [outcome, ...said] = engine.Words().split('\n');
  const milliseconds = performance.now() - began;
  if (outcome === 'refused') { return { refusal: said.join('\n'), milliseconds }; }
  const [gradient, truth, [before, after, reach], lineX, lineY, offsets, weights, writtenOffsets, writtenWeights, info, flags, curveX, curveY] = lists;
  return {
    milliseconds, gradient, truth, offsets, weights, curveX, curveY, formulas: said,
    // Index 0 is the first sample; those beyond the ends have indices below 0 or from the count on.
    line: { x: lineX, y: lineY, before, after, reach },
    written: writtenOffsets.map((offset, k) => ({ index: state.at + offset, offset, weight: writtenWeights[k], role: roleOf(offset) })),
    side: sides[info[0]], errorOrder: info[1], errorConstant: info[2], noiseGain: info[3], constant: info[4], predicted: info[5],
    narrowed: flags[0] === 1, agrees: flags[1] === 1,
  };
}

export const roleOf = offset => offset < 0 ? 'before' : offset > 0 ? 'after' : 'here';

/** Samples beyond the ends that the scheme can reach. */
export function ghosts({ line }, count) {
  const all = [];
  for (let p = 0; p < line.x.length; p++) {
    const index = p - line.before;
    if ((index < 0 && index >= -line.reach) || (index >= count && index < count + line.reach)) { all.push({ index, x: line.x[p], y: line.y[p] }); }
  }
  return all;
}

export const placeAt = ({ line }, index) => line.x[index + line.before];
export const sampleAt = ({ line }, index) => line.y[index + line.before];

/** What a neighbour is called: f(x + h) where neighbours are a step apart, f(x + hr) next to the sample, else its place in the array. */
export function nameOf(state, offset) {
  if (offset === 0) { return { text: 'f(x)' }; }
  const sign = offset < 0 ? '−' : '+', times = Math.abs(offset);
  if (state.spacing === 'step') { return { text: `f(x ${sign} ${times === 1 ? '' : times}h)` }; }
  return times === 1 ? { text: `f(x ${sign} h`, below: offset < 0 ? 'l' : 'r', rest: ')' } : { text: `f[${state.at + offset}]` };
}
