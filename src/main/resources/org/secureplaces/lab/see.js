/* The second card: the sentence first, then the dots, then who, where, what it costs and when. */
import { h, fill, one } from './dom.js';
import { dots, reach } from './dots.js';
import { futures } from './words.js';

let shown = { id: null, seen: 0, reach: null };
let region = null;
let picked = false;
let peeked = false;

/** Whether the sentence can be seen. */
export function sentenceInSight() {
  const say = one('#say');
  const place = say && say.getBoundingClientRect();
  return Boolean(place) && place.bottom > 0 && place.top < innerHeight;
}

/** Where the line would lie on the first heading. */
function atTheTop() {
  return scrollY < 120;
}

/** The answer in a line at the top of the window, for as long as the sentence is out of sight. */
export function watchSentence() {
  const look = () => {
    one('#peek').hidden = !peeked || sentenceInSight() || atTheTop();
  };
  addEventListener('scroll', look, { passive: true });
  addEventListener('resize', look, { passive: true });
}

/** What is said before anything was asked: the base itself, as soon as it is known. */
export function drawEmpty(known) {
  shown = { id: null, seen: 0, reach: null };
  peeked = false;
  one('#peek').hidden = true;
  const counts = known && known.counts;
  const words = (known && known.compare && known.compare.words) || {};
  fill(one('#see'),
    h('p', { class: 'quiet' }, h('span', { class: 'k' }, '2'), 'See: without any change'),
    h('h2', { class: 'say', id: 'say' }, counts ? `About ${Math.round(counts.base)} of ${Math.round(counts.of)} children a year get no secure place.` : 'What would happen if a home closed?'),
    counts ? h('p', {}, 'That is the forecast if nothing changes. What if something does?') : null,
    h('ol', { class: 'steps' },
      h('li', {}, 'Choose a home on the plan or in the list.'),
      h('li', {}, 'Say what happens to it, and when.'),
      h('li', {}, 'Press the blue button. The first sentence comes in a moment and sharpens while you look.')),
    h('dl', { class: 'facts', id: 'facts' },
      fact('Waiting on a day', words.waiting ? [`${words.waiting} children`] : []),
      fact('Time to a place', words.days ? [`${words.days} days`] : []),
      fact('Public cost a year', words.cost ? [words.cost] : [])));
}

/** Shows an answer as it stands, and says whether anything but its progress is new; stop ends it where it is, on goes on from there. */
export function drawAnswer(answer, acts) {
  if (shown.id !== answer.answer) {
    shown = { id: answer.answer, seen: 0, reach: null };
    frame(acts);
  }
  progress(answer);
  const told = [answer.futures.told ?? answer.futures.done, answer.state, Boolean(answer.headline), Boolean(answer.take)].join();
  if (shown.told === told) {
    return false;
  }
  shown.told = told;
  write('#question', answer.question || answer.name);
  write('#say', answer.headline || (answer.state === 'failed' ? 'This could not be answered.' : answer.state === 'cancelled' ? 'Stopped before the first sentence.' : 'The first futures are being simulated …'));
  write('#lead', answer.headline ? answer.lead : answer.message || '');
  write('#sharp', average(answer));
  write('#few', answer.headline && answer.few && (answer.state !== 'running' || answer.futures.asked < 100) ? answer.few : '');
  one('#few').hidden = !one('#few').textContent;
  if (answer.headline) {
    if (answer.mean) {
      picture(answer);
    }
    facts(answer);
    more(answer);
  }
  peek(answer);
  return true;
}

/** Only what is new is written, so that it is read out once. */
function write(selector, words) {
  const place = one(selector);
  if (place.textContent !== words) {
    place.textContent = words;
  }
}

function average(answer) {
  if (!answer.mean) {
    return '';
  }
  return `On average ${answer.mean.words}.${answer.range ? '' : ' Too few futures yet for the range that they span.'}`;
}

function frame(acts) {
  fill(one('#see'),
    h('p', { class: 'quiet' }, h('span', { class: 'k' }, '2'), h('span', { id: 'question' })),
    h('h2', { class: 'say', id: 'say' }),
    h('p', { id: 'lead' }),
    h('p', { id: 'sharp', class: 'quiet' }),
    h('p', { id: 'few', class: 'told', hidden: true }),
    h('div', { class: 'running', id: 'running' }, h('label', { for: 'progress' }), h('progress', { id: 'progress' }), h('button', { type: 'button', id: 'stop', onclick: acts.stop }, 'Stop here'), h('button', { type: 'button', id: 'on', onclick: acts.on }, 'Go on')),
    h('figure', { id: 'futures' }),
    h('dl', { class: 'facts', id: 'facts' }),
    h('div', { id: 'more' }));
}

function progress(answer) {
  const { asked } = answer.futures;
  const done = answer.state === 'running' ? answer.futures.done : answer.futures.told ?? answer.futures.done;
  const running = answer.state === 'running' || answer.state === 'waiting';
  write('#running label', answer.state === 'waiting' && !done ? 'Waiting for its turn' : running ? `${done} of ${futures(asked)}` : answer.state === 'cancelled' ? `Stopped: ${futures(done)}` : futures(done));
  const bar = one('#progress');
  bar.max = asked;
  bar.value = done;
  bar.hidden = !running;
  one('#stop').hidden = !running;
  one('#on').hidden = answer.state !== 'cancelled';
}

function picture(answer) {
  shown.reach = reach(answer.dots, shown.reach);
  const given = { values: answer.dots, asked: answer.futures.asked, reach: shown.reach, range: answer.range ? [answer.range.low, answer.range.high] : null, bracket: answer.range && answer.range.bracket, averages: milestones(sharpened(answer)), seen: shown.seen, done: answer.state !== 'running', more: 'more', fewer: 'fewer' };
  fill(one('#futures'),
    h('figcaption', {}, h('h3', {}, answer.odds), h('p', { class: 'note' }, 'Each dot is one simulated future, run with and without the change.', answer.range ? ' Open dots lie outside the 95 of 100.' : '')),
    h('div', { class: 'wide-only' }, dots(given, 460)), h('div', { class: 'narrow' }, dots(given, 328)));
  shown.seen = answer.dots.length;
}

function sharpened(answer) {
  const now = { futures: answer.futures.told ?? answer.futures.done, mean: answer.mean.by, low: answer.mean.low, high: answer.mean.high };
  return [...(answer.averages || []).filter(each => each.futures < now.futures), now].filter(each => Number.isFinite(each.low) && Number.isFinite(each.high));
}

/** The first average, one between, and the latest. */
function milestones(averages) {
  const chosen = [averages[0], averages[Math.floor((averages.length - 1) / 2)], averages[averages.length - 1]].filter(Boolean);
  return chosen.filter((each, index) => chosen.findIndex(other => other.futures === each.futures) === index);
}

function facts(answer) {
  const held = document.activeElement && document.activeElement.id === 'my-region';
  fill(one('#facts'),
    fact('Who is affected', (answer.who || []).map(words => h('p', {}, words))),
    mine(answer),
    fact('Courts’ children', worded(answer.courts)),
    fact('Public cost', worded(answer.cost)),
    fact('Children who move', worded(answer.moved)),
    fact('Worst months', (answer.months || []).map(month => h('p', {}, month.words))),
    fact('When', (answer.when || []).map(part => h('p', {}, h('span', { class: 'quiet' }, `${part.time}: `), part.number, part.range ? ` ${part.range}` : '', part.note ? h('span', { class: 'note' }, ` · ${part.note}`) : null))));
  if (held) {
    one('#my-region').focus();
  }
}

function worded(part) {
  return part && part.words ? [sentence(part.words)] : [];
}

function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1) + (/[.?!]$/.test(words) ? '' : '.');
}

function fact(title, inside) {
  return inside.length ? [h('dt', {}, title), h('dd', {}, inside)] : [];
}

function mine(answer) {
  const regions = answer.regions || [];
  if (!regions.length) {
    return [];
  }
  region = regions.some(each => each.name === region) ? region : regions[0].name;
  const words = h('span', {}, sentence(regions.find(each => each.name === region).words));
  const choice = h('select', { id: 'my-region', onchange: () => {
    region = choice.value;
    picked = true;
    words.textContent = sentence(regions.find(each => each.name === region).words);
  } }, regions.map(each => h('option', { value: each.name, selected: each.name === region }, each.name)));
  return [h('dt', {}, h('label', { for: 'my-region' }, 'My region')), h('dd', {}, choice, h('p', {}, words))];
}

/** The region of a home that is asked about is shown first, until somebody picks another. */
export function regionOf(name) {
  region = picked ? region : name;
}

const open = new Set();

function folded(title, inside) {
  const panel = h('details', { open: open.has(title), ontoggle: () => {
    if (panel.open) {
      open.add(title);
    } else {
      open.delete(title);
    }
  } }, h('summary', {}, title), inside);
  return panel;
}

function more(answer) {
  const held = document.activeElement && document.activeElement.closest('#more summary');
  fillMore(answer);
  if (held) {
    const again = [...document.querySelectorAll('#more summary')].find(each => each.textContent === held.textContent);
    if (again) {
      again.focus({ preventScroll: true });
    }
  }
}

function fillMore(answer) {
  fill(one('#more'),
    answer.table ? folded('Before and after in numbers', table(answer.table.title, ['A year', ...answer.table.columns], answer.table.rows.map(row => [[row.label, row.small ? ` (${row.small.replace(/^\(|\)$/g, '')})` : ''].join(''), ...row.cells]))) : null,
    (answer.homes || []).length ? folded('Homes before and after', table('Children in each home on an average day', ['Home', 'Before', 'After', 'Difference'], answer.homes.map(home => [home.name, decimal(home.before), decimal(home.after), home.words]))) : null,
    answer.sure ? folded(answer.sure.heading || 'How sure', h('div', { class: 'close' }, answer.sure.leading ? h('p', {}, answer.sure.leading) : null, h('ol', { class: 'steps' }, (answer.sure.unknowns || []).map(words => h('li', {}, words))), [...(answer.sure.sources || []), ...(answer.sure.past || [])].map(words => h('p', {}, words)))) : null);
}

function decimal(value) {
  return typeof value === 'number' ? value.toFixed(1) : String(value ?? '–');
}

function table(caption, columns, rows) {
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption }, h('table', { class: 'figures' }, h('caption', {}, caption),
    h('thead', {}, h('tr', {}, columns.map(column => h('th', { scope: 'col' }, column)))),
    h('tbody', {}, rows.map(row => h('tr', {}, row.map((cell, index) => (index ? h('td', { 'data-n': columns[index] }, cell) : h('th', { scope: 'row' }, cell))))))));
}

/** The difference in a few words, as the table of what-ifs has it. */
function inShort(answer) {
  const words = (answer.compare && answer.compare.words) || {};
  return words.by ? words.by.charAt(0).toUpperCase() + words.by.slice(1) : answer.mean.words.split(';')[0];
}

function peek(answer) {
  peeked = Boolean(answer.headline && answer.mean);
  one('#peek').hidden = !peeked || sentenceInSight() || atTheTop();
  if (peeked) {
    fill(one('#peek'), h('b', {}, `${inShort(answer)}${answer.range ? ` (${answer.range.words})` : ''}`), h('span', { class: 'note' }, answer.state === 'running' ? `${answer.futures.done} of ${answer.futures.asked}` : futures(answer.futures.done)));
  }
}
