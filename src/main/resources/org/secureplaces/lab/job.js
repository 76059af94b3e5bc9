/* A question that takes longer: its fields, its progress, its answer as sentences and a table. */
import { h, fill, one, fresh, tell } from './dom.js';
import { iso, spoken } from './days.js';
import { largeType } from './large.js';
import { Refused, api } from './api.js';

let stop = null;

/** Draws the form of a kind of work; fields: {name, label, note, kind, value, options}. */
export function asking(kind, fields, button) {
  largeType();
  const form = one('#question');
  const drawn = new Map(fields.map(field => [field.name, drawnField(field)]));
  const errors = h('div', { role: 'alert' });
  fill(form, h('div', { class: 'fields' }, [...drawn.values()].map(each => each.element)), errors, h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'go' }, button)));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      const found = await api.work(kind, Object.fromEntries([...drawn].map(([name, each]) => [name, each.value()])));
      fill(errors);
      history.replaceState(null, '', `?job=${found.job}`);
      follow(found.job);
    } catch (problem) {
      refuse(problem, drawn, errors);
    }
  });
  const known = new URLSearchParams(location.search).get('job');
  if (known && /^[\w-]+$/.test(known)) {
    follow(known);
  }
}

function drawnField(field) {
  const wrong = h('span', { class: 'wrong small', id: fresh('wrong') });
  const note = field.note ? h('span', { class: 'note', id: fresh('note') }, field.note) : null;
  const id = fresh('field');
  const input = field.options
    ? h('select', { id }, field.options.map(([value, words]) => h('option', { value, selected: value === field.value }, words)))
    : h('input', { type: 'text', id, autocomplete: 'off', inputmode: field.kind === 'number' ? 'decimal' : null, value: field.kind === 'date' ? spoken(field.value) : String(field.value) });
  input.setAttribute('aria-describedby', [note && note.id, wrong.id].filter(Boolean).join(' '));
  const element = h('div', { class: 'field' }, h('label', { for: id }, field.label), note, input, wrong);
  const clear = () => {
    wrong.textContent = '';
    element.classList.remove('bad');
    input.removeAttribute('aria-invalid');
  };
  input.addEventListener('input', clear);
  return { element, input, clear, wrong, value: () => valueOf(field, input.value.trim()) };
}

function valueOf(field, typed) {
  if (field.kind === 'date') {
    return iso(typed);
  }
  const number = Number(typed);
  return field.kind === 'number' && typed !== '' && Number.isFinite(number) ? number / (field.of || 1) : typed;
}

function refuse(problem, drawn, errors) {
  const problems = problem instanceof Refused ? problem.problems : [{ field: '', message: String(problem.message) }];
  drawn.forEach(each => each.clear());
  const rest = problems.filter(each => !drawn.has(each.field));
  for (const each of problems.filter(one => drawn.has(one.field))) {
    const field = drawn.get(each.field);
    field.wrong.textContent = each.message;
    field.element.classList.add('bad');
    field.input.setAttribute('aria-invalid', 'true');
  }
  fill(errors, rest.map(each => h('p', { class: 'wrong' }, each.message)));
  const first = problems.find(each => drawn.has(each.field));
  if (first) {
    drawn.get(first.field).input.focus();
  }
}

function follow(job) {
  if (stop) {
    stop();
  }
  const place = one('#answer');
  place.hidden = false;
  fill(place, h('p', { class: 'quiet' }, 'The first futures are being simulated …'));
  stop = api.followJob(job, draw);
}

function draw(job) {
  const place = one('#answer');
  const running = job.state === 'running' || job.state === 'waiting';
  const [first, ...rest] = job.answer && job.answer.length ? job.answer : [running ? 'The answer comes when all are done.' : job.message || (job.state === 'cancelled' ? 'This was stopped.' : 'This could not be answered.')];
  fill(place,
    h('h2', { class: 'say' }, first),
    sentences(rest, job).filter(isRange).map(words => h('p', { class: 'range' }, words)),
    sentences(rest, job).filter(words => !isRange(words)).map(words => h('p', {}, words)),
    running ? h('div', { class: 'running' }, h('label', { for: 'progress' }, job.state === 'waiting' ? 'Waiting for its turn' : job.all ? `${job.done} of ${job.all}` : job.done ? `${job.done.toLocaleString('en-GB')} futures simulated; how many it takes is not known before` : 'Beginning'), h('progress', { id: 'progress', max: Math.max(1, job.all), value: job.all ? job.done : null }), h('button', { type: 'button', onclick: () => api.cancelJob(job.job).then(draw) }, 'Stop')) : null,
    job.rows && job.rows.length ? table(job) : null,
    (job.notes || []).map(words => h('p', { class: 'note' }, words)),
    job.command && job.state === 'done' ? h('div', {}, h('pre', { tabindex: '0', 'aria-label': 'Command' }, job.command), h('p', { class: 'note' }, 'This line gives the same numbers, to the last digit.')) : null);
  if (!running) {
    tell(first);
  }
}

/** Between which numbers the answer lies: it matters as much as the answer. */
function isRange(words) {
  return /^With \d+ futures: /.test(words);
}

/** What the table says already is not said twice. */
function sentences(all, job) {
  return job.rows && job.rows.length ? all.filter(words => !/^rank \d/.test(words)) : all;
}

function table(job) {
  return h('div', { class: 'tray', tabindex: '0', role: 'region', 'aria-label': job.title || 'The answer in numbers' }, h('table', {}, job.title ? h('caption', { class: 'unseen' }, job.title) : null,
    h('thead', {}, h('tr', {}, job.columns.map(column => h('th', { scope: 'col' }, column)))),
    h('tbody', {}, job.rows.map(row => h('tr', {}, row.map((cell, index) => (index === headed(job) ? h('th', { scope: 'row' }, named(job, cell)) : h('td', { 'data-n': job.columns[index] }, cell))))))));
}

/** A home leads to the lab, where it can be asked about alone. */
function named(job, cell) {
  return job.kind === 'ranking' ? h('a', { href: `/?home=${encodeURIComponent(cell)}` }, cell) : cell;
}

/** The column that names the row. */
function headed(job) {
  return Math.max(0, job.columns.findIndex(column => /home|region/i.test(column)));
}
