// From numbers to colours.
const ramps = {
  hillshade: ['#1d1b26', '#5d5a5e', '#b3aa98', '#fdf6e3'],
  height: ['#2f5d50', '#7d9b62', '#d8c48b', '#a8764e', '#f4efe9'],
  magnitude: ['#fbf8ef', '#e7c9a0', '#c1676c', '#6a2a7a', '#1c1040'],
  signed: ['#123f7a', '#5a9bd0', '#f5f1e8', '#e08a4f', '#7d2608'],
};

/** What a view looks like: its ramp, its unit, and whether it has a sign. */
export const views = {
  hillshade: { ramp: 'hillshade', range: () => [0, 1], tell: value => value.toFixed(2) },
  height: { ramp: 'height', range: values => ends(values), tell: value => `${Math.round(value)} m` },
  magnitude: { ramp: 'magnitude', range: values => [0, large(values)], tell: value => `${Math.round(100 * value)} %` },
  laplacian: { ramp: 'signed', range: values => around(large(values)), tell: value => `${(1000 * value).toPrecision(2)} per km` },
  north: { ramp: 'signed', range: values => around(large(values)), tell: value => `${Math.round(100 * value)} %` },
  east: { ramp: 'signed', range: values => around(large(values)), tell: value => `${Math.round(100 * value)} %` },
};

const around = size => [-size, size];

function ends(values) {
  let low = Infinity, high = -Infinity;
  for (const value of values) {
    if (value < low) { low = value; }
    if (value > high) { high = value; }
  }
  return [low, high];
}

/** A size that nearly all numbers stay below, from some of them. */
function large(values) {
  const some = [];
  for (let p = 7; p < values.length; p += 29) { some.push(Math.abs(values[p])); }
  some.sort((a, b) => a - b);
  return some[Math.floor(0.985 * some.length)] || 1;
}

const tables = new Map();

/** 256 colours, each as one number of 32 bits in the order of the bytes of a picture. */
export function table(name) {
  if (!tables.has(name)) {
    const stops = ramps[name].map(colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16)));
    tables.set(name, Uint32Array.from({ length: 256 }, (_, k) => {
      const place = k / 255 * (stops.length - 1), from = Math.min(Math.floor(place), stops.length - 2), share = place - from;
      const [red, green, blue] = stops[from].map((part, c) => Math.round(part + (stops[from + 1][c] - part) * share));
      return (255 << 24 | blue << 16 | green << 8 | red) >>> 0;
    }));
  }
  return tables.get(name);
}

/** Colours numbers into pixels. */
export function paint(values, [low, high], colours, pixels) {
  const scale = 255 / (high - low);
  for (let p = 0; p < values.length; p++) {
    const k = (values[p] - low) * scale;
    pixels[p] = colours[k < 0 ? 0 : k > 255 ? 255 : k | 0];
  }
}

/** A colour of a table for style sheets. */
export const css = colour => `rgb(${colour & 255} ${colour >> 8 & 255} ${colour >> 16 & 255})`;
