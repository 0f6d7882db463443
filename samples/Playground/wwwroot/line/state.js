// All that the page shows is made from this, and the address holds it.
export const sides = ['central', 'forward', 'backward'];
export const ends = ['one-sided', 'periodic', 'reflect', 'symmetric', 'clamp', 'constant'];
export const functions = ['none', 'square', 'sine', 'bell'];
export const rules = ['propagate', 'narrow'];
const spacings = ['coordinates', 'step'];
export const mostSamples = 100;

const defaults = {
  spacing: 'coordinates', step: 1, period: NaN, derivative: 1, accuracy: 2, side: 'central', edges: 1,
  before: 'one-sided', after: 'one-sided', beforeValue: 0, afterValue: 0, missing: 'propagate', known: 'none', follows: false, at: 0,
};
const words = { spacing: spacings, side: sides, before: ends, after: ends, missing: rules, known: functions };
const whole = { derivative: [1, 2, 3, 4], accuracy: [1, 2, 4, 6, 8], edges: [1, 2] };

export function stateOf(parts) {
  return { ...defaults, ...parts, x: [...parts.x], y: [...parts.y], holes: new Set(parts.holes ?? []) };
}

/** The state as the part of an address behind #. What has its default is left out. */
export function toFragment(state) {
  const parts = [`x=${state.x.join()}`, `y=${state.y.join()}`];
  if (state.holes.size > 0) { parts.push(`holes=${[...state.holes].sort((a, b) => a - b).join()}`); }
  for (const [name, value] of Object.entries(defaults)) {
    if (!Object.is(state[name], value)) { parts.push(`${name}=${state[name] === true ? 'yes' : state[name]}`); }
  }
  return '#' + parts.join('&');
}

/** Reads it again. What cannot be read throws, with words for people. */
export function fromFragment(fragment) {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const list = name => {
    const text = given.get(name) ?? '';
    return text === '' ? [] : text.split(',').map(item => number(name, item));
  };
  const parts = { x: list('x'), y: list('y'), holes: list('holes') };
  const count = parts.x.length;
  if (count === 0 || count > mostSamples) { throw new Error(`it has ${count} samples; 1 to ${mostSamples} can be shown`); }
  if (parts.y.length !== count) { throw new Error(`it has ${count} coordinates for ${parts.y.length} samples`); }
  const isIndex = index => Number.isInteger(index) && index >= 0 && index < count;
  if (!parts.holes.every(isIndex)) { throw new Error('a missing sample in it is not among the samples'); }
  for (const [name, value] of given) {
    if (name in words) {
      if (!words[name].includes(value)) { throw new Error(`${name} in it is "${value}"; it can be ${words[name].join(', ')}`); }
      parts[name] = value;
    } else if (name === 'follows') {
      parts.follows = value === 'yes';
    } else if (name in defaults) {
      parts[name] = number(name, value);
    }
  }
  for (const [name, values] of Object.entries(whole)) {
    if (name in parts && !values.includes(parts[name])) { throw new Error(`${name} in it is ${parts[name]}; it can be ${values.join(', ')}`); }
  }
  if ('at' in parts && !isIndex(parts.at)) { throw new Error(`it looks at sample ${parts.at}, which it does not have`); }
  return stateOf(parts);
}

function number(name, text) {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) { throw new Error(`${name} in it has "${text}", which is no number`); }
  return value;
}

/** The choices as numbers, in the order that Choices.cs reads them. */
export const choices = state => [
  state.spacing === 'step' ? 1 : 0, state.step, state.spacing === 'coordinates' && state.before === 'periodic' ? state.period : NaN,
  state.derivative, state.accuracy, sides.indexOf(state.side), state.edges,
  ends.indexOf(state.before), state.beforeValue, ends.indexOf(state.after), state.afterValue,
  rules.indexOf(state.missing), state.at, functions.indexOf(state.known),
];

/** By step, the places follow from the first one. */
export function placeByStep(state) {
  const first = state.x[0];
  state.x = state.x.map((_, i) => Number((first + i * state.step).toPrecision(15)));
}
