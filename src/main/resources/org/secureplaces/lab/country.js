/* What concerns the whole country: how many children come, and the questions of the library. */
import { h, fill, one } from './dom.js';
import { parts } from './actions.js';
import { iso, spoken } from './days.js';

const ROUTES = [['welfare', 'Children for whom councils seek a place'], ['justice', 'Children sent by courts']];
const FROM = '2027-04-01';
const KINDS = { arrangement: 'Who gives out places', lever: 'Levers: training, staff, prevention, step-down', estate: 'Homes: examples of plans and closures', demand: 'Other numbers of children' };
const open = new Set();

function percent(factor) {
  const change = Math.round((factor - 1) * 100);
  return change === 0 ? 'as forecast' : `${Math.abs(change)}% ${change > 0 ? 'more' : 'fewer'}`;
}

function factorOf(question, route) {
  const found = question.changes.map(parts).find(one => one.key === 'scale_demand' && one.settings.route === route && !one.settings.region && !one.settings.basis);
  return found ? found.settings : { factor: 1, from: FROM };
}

/** The panel; ask is called with the changes and the entries of the library that the question then has. */
export function drawCountry({ question, base, ask }) {
  const held = new Map(ROUTES.map(([route]) => [route, { ...factorOf(question, route) }]));
  const date = h('input', { type: 'text', id: 'demand-from', value: spoken(held.get('welfare').from), autocomplete: 'off' });
  const demand = h('form', { class: 'stack', novalidate: true, onsubmit: event => {
    event.preventDefault();
    ask({ changes: demanded(question, held, iso(date.value)), library: question.library });
  } }, h('h3', {}, 'How many children come'), ROUTES.map(([route, words]) => slider(words, held.get(route))),
    h('div', { class: 'field' }, h('label', { for: 'demand-from' }, 'From'), date),
    h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'go' }, 'Ask with these numbers of children')));
  fill(one('#country'), folded('Change the whole country: demand, levers, who gives out places', [demand, ...groups(question, base, ask)]));
}

function folded(words, inside) {
  const panel = h('details', { class: 'country', open: open.has(words), ontoggle: () => {
    if (panel.open) {
      open.add(words);
    } else {
      open.delete(words);
    }
  } }, h('summary', {}, words), h('div', { class: 'stack' }, inside));
  return panel;
}

function demanded(question, held, from) {
  const others = question.changes.filter(change => !(parts(change).key === 'scale_demand' && !parts(change).settings.region && !parts(change).settings.basis));
  const scaled = [...held].filter(([, one]) => one.factor !== 1).map(([route, one]) => ({ scale_demand: { route, factor: one.factor, from } }));
  return [...others, ...scaled];
}

function slider(words, held) {
  const output = h('output', {}, percent(held.factor));
  const input = h('input', { type: 'range', min: '50', max: '200', step: '5', value: String(Math.round(held.factor * 100)), 'aria-label': words, 'aria-valuetext': percent(held.factor), oninput: () => {
    held.factor = Number(input.value) / 100;
    output.textContent = percent(held.factor);
    input.setAttribute('aria-valuetext', percent(held.factor));
  } });
  return h('div', { class: 'slide' }, h('span', { class: 'strong' }, words), output, input, h('span', {}), h('div', { class: 'ends', 'aria-hidden': 'true' }, h('span', {}, 'half'), h('span', {}, 'twice as many')));
}

function groups(question, base, ask) {
  const kinds = [...new Set((base.library || []).map(entry => entry.kind))];
  return kinds.map(kind => folded(KINDS[kind] || kind, h('ul', { class: 'levers' }, base.library.filter(entry => entry.kind === kind).map(entry => lever(entry, question, ask)))));
}

function lever(entry, question, ask) {
  const on = (question.library || []).includes(entry.id);
  return h('li', {}, h('div', {}, h('span', { class: 'strong' }, entry.name), h('p', { class: 'note' }, entry.question)),
    h('button', { type: 'button', 'aria-pressed': String(on), 'aria-label': `${on ? 'Without' : 'Ask with'}: ${entry.name}`, onclick: () => ask({ changes: question.changes, library: on ? question.library.filter(id => id !== entry.id) : [...(question.library || []), entry.id] }) }, on ? '✓ Asked' : 'Ask'));
}
