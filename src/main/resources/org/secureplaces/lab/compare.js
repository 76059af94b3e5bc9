/* The third card: up to six what-ifs as columns, the base first, the paired difference first. */
import { h, s, fill, one, tell } from './dom.js';
import { futures, difference } from './words.js';
import { api } from './api.js';

const MOST = 6;
const KEPT = 'columns';

/** The columns of this tab; another tab has its own. */
export class Columns {
  constructor() {
    try {
      this.all = JSON.parse(sessionStorage.getItem(KEPT)) || [];
    } catch {
      this.all = [];
    }
  }

  keep() {
    sessionStorage.setItem(KEPT, JSON.stringify(this.all.map(({ answer, name }) => ({ answer, name }))));
  }

  set(all) {
    this.all = all.slice(0, MOST);
    this.keep();
  }

  /** Finds the answers of all columns; one that is no more is dropped. */
  async load() {
    const found = await Promise.all(this.all.map(column => column.state || api.answer(column.answer).catch(() => null)));
    this.all = this.all.map((column, index) => ({ ...column, state: found[index] })).filter(column => column.state && column.state.headline && column.state.mean);
    for (const column of this.all) {
      column.name = column.name || column.state.name;
    }
    this.keep();
  }

  learn(answer) {
    for (const column of this.all.filter(each => each.answer === answer.answer && answer.headline)) {
      column.state = answer;
    }
  }

  get full() {
    return this.all.length >= MOST;
  }

  has(answer) {
    return this.all.some(column => column.answer === answer);
  }

  add(answer) {
    if (!this.full && !this.has(answer.answer)) {
      this.all.push({ answer: answer.answer, name: answer.name, state: answer });
      this.keep();
      }
  }

  drop(index) {
    this.all.splice(index, 1);
    this.keep();
  }

  move(index, by) {
    const to = index + by;
    if (to >= 0 && to < this.all.length) {
      this.all.splice(to, 0, ...this.all.splice(index, 1));
      this.keep();
    }
  }

  rename(index, name) {
    this.all[index].name = name;
    this.keep();
  }
}

const ROWS = [
  ['without', 'Children with no place within a year'],
  ['waiting', 'Children waiting on a day', 'waitingBy'],
  ['days', 'Days to a place', 'daysBy'],
  ['moved', 'Children who change homes, once'],
  ['cost', 'Public cost a year', 'costBy'],
];

function letter(index) {
  return String.fromCharCode(65 + index);
}

/** What a column is an average of and compared with: the same years and seed, or else it stands apart. */
function against(state) {
  return [state.years, state.span, state.seed].join(' ');
}

function most(all) {
  const count = one => all.filter(other => other === one).length;
  return all.reduce((best, next) => (best === undefined || count(next) > count(best) ? next : best), undefined);
}

function otherYears(letters, span) {
  const names = [letters.slice(0, -1).join(', '), letters[letters.length - 1]].filter(Boolean).join(' and ');
  return `${names} ${letters.length > 1 ? 'are averages' : 'is an average'} of other years (${span}), with and without the change. Read the direction, not the size, against the others.`;
}

/** The card; current is the answer now seen or null, earlier those seen before, changed is called for other columns. */
export function drawCompare({ columns, current, earlier, base, changed }) {
  const place = one('#compare');
  const ready = columns.all.filter(column => column.state);
  place.hidden = !ready.length && !(current && current.headline && current.mean);
  if (place.hidden) {
    return;
  }
  const usual = most(ready.map(column => against(column.state)));
  const apart = ready.filter(column => against(column.state) !== usual);
  const shown = [...ready.filter(column => !apart.includes(column)), ...apart];
  fill(place,
    h('h2', { id: 'compare-title', tabindex: '-1' }, h('span', { class: 'k' }, '3'), shown.length ? `Compare: ${shown[0].state.span}` : 'Compare: up to six side by side'),
    ready.length ? table({ shown, apart, columns, current, base, changed }) : h('p', { class: 'quiet' }, 'Put what you see into a table, ask another question, and put that beside it.'),
    ordered(shown.filter(column => !apart.includes(column))),
    uneven(shown, columns, base, changed),
    [...new Set(apart.map(column => column.state.span))].map(span => h('p', { class: 'told' }, otherYears(apart.filter(column => column.state.span === span).map(column => letter(shown.indexOf(column))), span))),
    h('p', { class: 'buttons' }, adder(columns, current, changed), columns.full ? null : earlier.filter(answer => !columns.has(answer.answer)).slice(0, MOST).map(answer => add(columns, answer, `Add: ${answer.name}`, null, changed)), ready.length ? linker(columns) : null));
}

let order = { of: '', sentences: [] };

/** Which of the columns does more harm, and in how many of the futures that they share. */
function ordered(alike) {
  const place = h('div', { class: 'order' });
  if (alike.length < 2) {
    return place;
  }
  const of = alike.map(column => `${column.answer} ${told(column.state)}`).join();
  const show = () => fill(place, order.sentences.map(words => h('p', {}, words)));
  show();
  if (order.of !== of) {
    api.order(alike.map(column => column.answer)).then(found => {
      order = { of, sentences: found.sentences };
      show();
    }, () => {});
  }
  return place;
}

/** Columns of unlike numbers of futures are not equally sure; more are simulated where somebody wants it. */
function uneven(shown, columns, base, changed) {
  const counts = shown.map(column => told(column.state));
  const goal = Math.max(base.futures.usual, ...counts);
  if (counts.length < 2 || Math.min(...counts) === Math.max(...counts)) {
    return null;
  }
  const few = shown.filter(column => told(column.state) < goal);
  const coming = few.some(column => growing(column.state));
  return h('div', { class: 'told' },
    h('p', {}, 'The columns are of unlike numbers of futures: ', shown.map((column, index) => `${letter(index)} of ${told(column.state)}`).join(', '), '. Those of fewer are less sure, and their ranges are rougher.'),
    h('p', { class: 'buttons' }, coming ? h('span', { class: 'quiet' }, 'More futures are being simulated …') : h('button', { type: 'button', id: 'bring-all', onclick: () => bringAll(few, goal, columns, changed) }, `Bring all to ${futures(goal)}`)));
}

function growing(state) {
  return state.state === 'running' || state.state === 'waiting';
}

async function bringAll(few, goal, columns, changed) {
  for (const column of few) {
    try {
      const { whatif, years } = column.state;
      const { answer } = await api.ask({ whatif, futures: goal, years });
      column.answer = answer;
      column.state = { ...column.state, state: 'running' };
      columns.keep();
      api.follow(answer, state => {
        if (state.headline && told(state) >= told(column.state)) {
          column.state = state;
          changed();
        }
      });
    } catch (problem) {
      tell(problem.message);
    }
  }
  changed();
}

function adder(columns, current, changed) {
  if (!current || !current.headline || !current.mean) {
    return null;
  }
  if (columns.has(current.answer)) {
    return h('span', { class: 'quiet' }, 'What you see is in the table.');
  }
  if (columns.full) {
    return h('span', { class: 'quiet' }, 'The table has six columns. Drop one to add another.');
  }
  return add(columns, current, columns.all.length ? 'Add what you see as a new column' : 'Add what you see as the first column', 'add-column', changed);
}

function add(columns, answer, words, id, changed) {
  return h('button', { type: 'button', id, onclick: () => {
    columns.add(answer);
    tell(`${answer.name} was added to the table.`);
    changed();
  } }, words);
}

function linker(columns) {
  return h('button', { type: 'button', onclick: async event => {
    const link = `${location.origin}/compare?ids=${columns.all.map(column => column.answer).join(',')}`;
    try {
      await navigator.clipboard.writeText(link);
      event.target.textContent = 'Link copied';
      tell('Link copied');
    } catch {
      window.prompt('Copy this:', link);
    }
  } }, 'Copy the link to this table');
}

function table({ shown, apart, columns, current, base, changed }) {
  const scale = scaleOf(shown);
  const own = shown.filter(column => !apart.includes(column)).reduce((best, next) => (told(next.state) > told(best.state) ? next : best)).state;
  const baseName = base.name;
  const names = shown.map(column => `${letter(shown.indexOf(column))} · ${column.name}`);
  const kind = column => [current && column.answer === current.answer && 'on', apart.includes(column) && 'apart'].filter(Boolean).join(' ') || null;
  return h('div', { class: 'tray', tabindex: '0', role: 'region', 'aria-label': 'What-ifs side by side' }, h('table', { class: shown.length > 3 ? 'many' : null },
    h('thead', {}, h('tr', {}, h('td', {}), h('th', { scope: 'col' }, h('span', { class: 'name' }, baseName), h('span', { class: 'note' }, 'the base in the same years')),
      shown.map((column, index) => h('th', { scope: 'col', class: kind(column) }, h('span', { class: 'name' }, names[index]), h('span', { class: 'note' }, futures(told(column.state)), apart.includes(column) ? `; ${column.state.span}` : ''))))),
    h('tbody', {},
      h('tr', { class: 'first' }, h('th', { scope: 'row' }, 'Difference: children a year with no place'), h('td', { 'data-n': baseName }, h('span', {}, h('b', {}, 'the base'), mini(null, scale))),
        shown.map((column, index) => h('td', { class: kind(column), 'data-n': names[index] }, led(column.state, scale)))),
      ROWS.map(([key, label, by]) => h('tr', {}, h('th', { scope: 'row' }, label), h('td', { 'data-n': baseName }, instead(own, key) || '–'),
        shown.map((column, index) => h('td', { class: kind(column), 'data-n': names[index] }, cell(column.state, key, by))))),
      h('tr', { class: 'actions' }, h('th', { scope: 'row' }, h('span', { class: 'unseen' }, 'Change the table')), h('td', { class: 'note', 'data-n': baseName }, 'always first'),
        shown.map((column, index) => h('td', { class: kind(column), 'data-n': names[index] }, actions(column, columns, changed)))))));
}

/** With the change, what the same years of the same futures give without it, and the difference of the two. */
function cell(state, key, by) {
  const words = (state.compare && state.compare.words) || {};
  return h('span', {}, words[key] || '–',
    instead(state, key) ? h('span', { class: 'note below' }, `instead of ${instead(state, key)}`) : null,
    words[by] ? h('span', { class: 'note below' }, words[by]) : null);
}

function instead(state, key) {
  return state.compare && state.compare.instead && state.compare.instead[key];
}

/** How many futures an answer is about. */
function told(state) {
  return state.futures.told ?? state.futures.done;
}

function led(state, scale) {
  const words = (state.compare && state.compare.words) || {};
  return h('span', {}, h(state.compare && state.compare.isClear ? 'b' : 'span', { class: 'by' }, words.by || difference(state.mean.by)), h('span', { class: 'note below' }, state.range ? words.range || state.range.words : 'too few for a range'), mini(state, scale));
}

function scaleOf(shown) {
  const all = [0, ...shown.flatMap(column => (column.state.range ? [column.state.range.low, column.state.range.high] : [column.state.mean.by]))];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const width = Math.max(1, high - low);
  return value => 8 + 124 * (value - low) / width;
}

function mini(state, at) {
  return s('svg', { class: 'mini', viewBox: '0 0 140 20', 'aria-hidden': 'true' },
    s('line', { class: 's-base', x1: at(0), x2: at(0), y1: 0, y2: 20, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }),
    state && state.range ? s('line', { class: 's-ink', x1: at(state.range.low), x2: at(state.range.high), y1: 10, y2: 10, 'stroke-width': 2 }) : null,
    s('circle', { class: state ? 'f-change' : 'f-paper s-base', cx: at(state ? state.mean.by : 0), cy: 10, r: 5, 'stroke-width': 2 }));
}

function actions(column, columns, changed) {
  const index = columns.all.indexOf(column);
  const act = (words, label, does, off) => h('button', { type: 'button', class: 'plain small', 'aria-label': `${label}: ${column.name}`, disabled: off, onclick: () => {
    does();
    changed();
  } }, words);
  return h('span', {},
    act('←', 'To the left', () => columns.move(index, -1), index === 0),
    act('→', 'To the right', () => columns.move(index, 1), index === columns.all.length - 1),
    h('button', { type: 'button', class: 'plain small', 'aria-label': `Rename: ${column.name}`, onclick: event => rename(event.target.closest('td'), column, columns, changed) }, 'Rename'),
    act('Drop', 'Drop', () => columns.drop(index)));
}

function rename(place, column, columns, changed) {
  const input = h('input', { type: 'text', value: column.name, maxlength: '120', 'aria-label': 'New name of the column' });
  const form = h('form', { class: 'close', onsubmit: event => {
    event.preventDefault();
    if (input.value.trim()) {
      columns.rename(columns.all.indexOf(column), input.value.trim());
    }
    changed();
  } }, input, h('button', { type: 'submit' }, 'Rename'));
  fill(place, form);
  input.focus();
  input.select();
}
