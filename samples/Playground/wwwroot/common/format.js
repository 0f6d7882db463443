// Numbers as people read them.
const minus = text => text.replace('-', '−');

/** A short number: about four digits. */
export function short(value, digits = 4) {
  if (Number.isNaN(value)) { return 'NaN'; }
  if (!Number.isFinite(value)) { return value < 0 ? '−∞' : '∞'; }
  if (value === 0) { return '0'; }
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-4) {
    const [mantissa, exponent] = value.toExponential(2).split('e');
    return minus(`${Number(mantissa)}·10`) + superscript(Number(exponent));
  }
  return minus(String(Number(value.toPrecision(digits))));
}

export function superscript(number) {
  return String(number).replace(/./g, c => c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)]);
}

/** A weight: a fraction where it is one of small numbers, else a short number. */
export function weight(value) {
  for (let below = 1; below <= 60; below++) {
    const above = Math.round(value * below);
    if (above !== 0 && Math.abs(above) < 1000 && Math.abs(value * below - above) < 1e-12 * Math.abs(above)) {
      return below === 1 || (below > 9 && isDecimal(value)) ? short(value) : minus(`${above}/${below}`);
    }
  }
  return short(value);
}

const isDecimal = value => Math.abs(value * 100 - Math.round(value * 100)) < 1e-10;

/** The next number of 1, 2 or 5 times a power of ten from a size on. */
export function nice(size) {
  const power = 10 ** Math.floor(Math.log10(size));
  const rest = size / power;
  return Number(((rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10) * power).toPrecision(3));
}

/** A number without the digits that binary fractions leave behind. */
export const clean = value => Number(value.toPrecision(12));

/** The nearest multiple of a size. */
export const snap = (value, size) => clean(Math.round(value / size) * size);
