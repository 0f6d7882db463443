// The arrays as they lie in memory, with the weights of the stencil below the samples that it reads.
import { short, weight } from '../common/format.js';
import { nameOf } from './reading.js';

const rows = ['x', 'f', 'weight', 'result'];
const primes = ['', '′', '″', '‴', '⁗'];

export class Strip {
  constructor(element, select) {
    this.element = element;
    this.columns = [];
    element.addEventListener('click', event => {
      const index = event.target.closest('td[data-index]')?.dataset.index;
      if (index !== undefined) { select(Number(index)); }
    });
  }

  show(state, reading) {
    const count = state.x.length, { before = 0, after = 0, reach = 0 } = reading.line ?? {};
    const first = -Math.min(before, reach), last = count + Math.min(after, reach);
    if (first !== this.first || last !== this.last || count !== this.count) { this.build(first, last, count); }
    const read = new Map((reading.written ?? []).map(part => [part.index, part]));
    this.heads[3].textContent = `f${primes[state.derivative]}`;
    for (const column of this.columns) { this.column(column, state, reading, read.get(column.index)); }
    const width = this.element.clientWidth;
    if (this.at !== state.at || this.width !== width) {
      Object.assign(this, { at: state.at, width });
      const cell = this.columns[state.at - first].cells[0].element;
      this.element.scrollLeft = cell.offsetLeft - (width - cell.offsetWidth) / 2;
    }
  }

  column({ index, isGhost, head, cells }, state, reading, part) {
    const missing = state.holes.has(index), selected = index === state.at ? 'selected' : '', role = part ? `read ${part.role}` : '';
    const line = reading.line, p = index + (line?.before ?? 0);
    const x = isGhost ? line.x[p] : state.x[index], y = isGhost ? line.y[p] : state.y[index];
    const slope = reading.gradient?.[index], ghost = isGhost ? 'beyond-cell' : '';
    const name = part ? nameOf(state, part.offset) : { text: '' };
    named(head, name, `name ${part?.role ?? ''}`);
    put(cells[0], short(x), `${ghost} ${role} ${selected}`);
    put(cells[1], short(y), `${ghost} ${role} ${selected} ${missing ? 'gone' : ''}`);
    put(cells[2], part ? weight(part.weight) : '', `${ghost} ${role} ${selected}`);
    put(cells[3], slope === undefined ? '' : short(slope), `result ${ghost} ${selected}`);
    const exact = slope === undefined ? '' : Object.is(slope, -0) ? '-0' : String(slope);
    if (cells[3].exact !== exact) { cells[3].element.dataset.value = cells[3].exact = exact; }
  }

  build(first, last, count) {
    Object.assign(this, { first, last, count, at: undefined });
    const table = document.createElement('table'), head = table.createTHead(), body = table.createTBody();
    const names = head.insertRow(), places = head.insertRow();
    for (const line of [names, places]) { line.insertCell().className = 'name'; }
    const lines = rows.map(() => body.insertRow());
    this.heads = lines.map((line, row) => {
      const cell = document.createElement('th');
      cell.scope = 'row';
      cell.textContent = ['x', 'f', '×', 'f′'][row];
      line.append(cell);
      return cell;
    });
    this.columns = [];
    for (let index = first; index < last; index++) {
      const isGhost = index < 0 || index >= count, name = document.createElement('td'), place = document.createElement('th');
      place.scope = 'col';
      place.textContent = isGhost ? `(${index})`.replace('-', '−') : `[${index}]`;
      names.append(name);
      places.append(place);
      const cells = lines.map(line => {
        const cell = line.insertCell();
        if (!isGhost) { cell.dataset.index = index; }
        return { element: cell };
      });
      this.columns.push({ index, isGhost, head: { element: name }, cells });
    }
    this.element.replaceChildren(table);
  }
}

/** A name, which may have an index below the line. */
function named(cell, { text, below, rest }, name) {
  const whole = text + (below ?? '') + (rest ?? '');
  if (cell.text !== whole) {
    const index = document.createElement('sub');
    index.textContent = below ?? '';
    cell.element.replaceChildren(text, ...(below ? [index, rest] : []));
    cell.text = whole;
  }
  if (cell.name !== name) { cell.element.className = cell.name = name; }
}

/** Writes only what has changed: most of it has not. */
function put(cell, text, name) {
  if (cell.text !== text) { cell.element.textContent = cell.text = text; }
  if (cell.name !== name) { cell.element.className = cell.name = name; }
}
