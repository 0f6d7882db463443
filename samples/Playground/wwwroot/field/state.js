// What the page shows; the address holds it.
export const rows = 344, columns = 403;

/** Three seconds of arc at 36.3 degrees of latitude on the ellipsoid WGS84, in metres. */
export const rowStep = 92.5;
const columnsByRows = 74.85 / 92.47;

const views = ['hillshade', 'magnitude', 'laplacian', 'north', 'east', 'height'];
const ranges = { step: [10, 300], azimuth: [0, 360], altitude: [5, 85], row: [0, rows - 1], column: [0, columns - 1] };
export const defaults = { view: 'hillshade', step: rowStep, accuracy: 2, azimuth: 315, altitude: 40, row: 200, column: 250 };

export const columnStep = state => state.step * columnsByRows;

export function toFragment(state) {
  return '#' + Object.entries(defaults).filter(([name, value]) => state[name] !== value).map(([name]) => `${name}=${state[name]}`).join('&');
}

/** Reads it again. What cannot be read throws, with words for people. */
export function fromFragment(fragment) {
  const state = { ...defaults };
  for (const [name, text] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (name === 'view') {
      if (!views.includes(text)) { throw new Error(`view in it is "${text}"; it can be ${views.join(', ')}`); }
      state.view = text;
    } else if (name === 'accuracy') {
      if (!['2', '4', '6', '8'].includes(text)) { throw new Error(`accuracy in it is "${text}"; it can be 2, 4, 6 or 8`); }
      state.accuracy = Number(text);
    } else if (name in ranges) {
      const value = Number(text), [low, high] = ranges[name], isPlace = name === 'row' || name === 'column';
      if (text.trim() === '' || !(value >= low && value <= high) || (isPlace && !Number.isInteger(value))) {
        throw new Error(`${name} in it is "${text}"; it can be ${low} to ${high}`);
      }
      state[name] = value;
    }
  }
  return state;
}
