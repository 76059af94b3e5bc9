/* A form of an action: pills for what happens, then its fields, each with its mistake beside it. */
import { h, fill, fresh } from './dom.js';
import { iso, spoken, monthsAfter, isDay } from './days.js';
import { timeline } from './timeline.js';
import { values, made } from './actions.js';

/**
 * A form about a place. It is given the actions that may be chosen, the one to begin with, a change to edit or null,
 * the months of the forecast {from, until} and what to do with each new change.
 */
export function form({ place, actions, chosen, change, months, draft, changed: told }) {
  let action = actions.find(one => one.key === (draft ? draft.action : chosen)) || actions[0];
  const held = new Map(actions.map(one => [one.key, (draft && draft.held.get(one.key)) || values(one, place, change)]));
  let touched = Boolean(draft);
  const changed = () => {
    touched = true;
    told();
  };
  const fields = h('div', { class: 'stack' });
  const pills = h('fieldset', { class: 'pills' }, h('legend', { class: 'unseen' }, 'What happens'), actions.map(pill));
  const element = h('div', { class: 'stack' }, actions.length > 1 ? pills : null, fields);
  let shown = new Map();

  function pill(one) {
    return h('label', {}, h('input', { type: 'radio', name: 'action', value: one.key, checked: one === action, onchange: () => {
      action = one;
      draw();
      changed();
    } }), h('span', {}, one.label));
  }

  function draw() {
    shown = new Map();
    const here = held.get(action.key);
    const drawn = action.fields.map(field => ({ field, element: drawnField(field, here, shown, place, months, changed) }));
    const plain = drawn.filter(one => !one.field.more).map(one => one.element);
    const more = drawn.filter(one => one.field.more).map(one => one.element);
    fill(fields, h('div', { class: 'fields' }, plain), more.length ? h('details', {}, h('summary', {}, 'Notice and last admission'), h('div', { class: 'fields' }, more)) : null);
  }

  draw();
  return {
    element,
    change: () => made(action, place, held.get(action.key)),
    draft: () => (touched ? { action: action.key, held } : null),
    refuse: (problems, focus) => refuse(problems, shown, fields, focus),
  };
}

function drawnField(field, here, shown, place, months, changed) {
  const set = value => {
    here[field.name] = value;
    clear(shown.get(field.name));
    changed();
  };
  const made = { date: dateField, number: numberField, choice: choiceField, text: textField }[field.kind](field, here, set, months);
  shown.set(field.name, made);
  return made.element;
}

function wrapped(field, input, rest) {
  const wrong = h('span', { class: 'wrong small', id: fresh('wrong') });
  const note = field.note ? h('span', { class: 'note', id: fresh('note') }, field.note) : null;
  input.id = fresh('field');
  input.setAttribute('aria-describedby', [note && note.id, wrong.id].filter(Boolean).join(' '));
  const element = h('div', { class: 'field' }, h('label', { for: input.id }, field.label), note, input, wrong);
  return { element: rest ? h('div', { class: 'broad dated' }, element, rest) : element, box: element, input, wrong };
}

function dateField(field, here, set, months) {
  const input = h('input', { type: 'text', value: spoken(here[field.name]), autocomplete: 'off', spellcheck: 'false' });
  let line = null;
  if (field.timeline) {
    line = timeline({ ...months, label: field.label, day: here[field.name], verb: field.verb, before: field.follows ? day => followed(day, here) : null, changed: day => {
      input.value = spoken(day);
      set(day);
    } });
  }
  input.addEventListener('input', () => {
    set(iso(input.value));
    if (line) {
      line.show(iso(input.value));
    }
  });
  input.addEventListener('change', () => {
    const day = iso(input.value);
    input.value = isDay(day) ? spoken(day) : input.value;
  });
  return wrapped(field, input, line && line.element);
}

function followed(day, here) {
  return [
    { day: isDay(here.notice) ? here.notice : monthsAfter(day, -6), words: 'notice' },
    { day: isDay(here.last_admission) ? here.last_admission : monthsAfter(day, -3), words: 'last admission' },
  ];
}

function numberField(field, here, set) {
  const input = h('input', { type: 'text', inputmode: 'decimal', value: String(here[field.name]), autocomplete: 'off', oninput: () => {
    const typed = input.value.trim();
    set(typed !== '' && Number.isFinite(Number(typed)) ? Number(typed) : typed);
  } });
  return wrapped(field, input);
}

function textField(field, here, set) {
  const input = h('input', { type: 'text', value: here[field.name], autocomplete: 'off', maxlength: '200', oninput: () => set(input.value) });
  const drawn = wrapped(field, input);
  drawn.element.classList.add('broad');
  return drawn;
}

function choiceField(field, here, set) {
  const name = fresh(field.name);
  const wrong = h('span', { class: 'wrong small' });
  const element = h('fieldset', { class: 'field broad choices' }, h('legend', {}, field.label), field.options.map(([value, words]) =>
    h('label', {}, h('input', { type: 'radio', name, value, checked: here[field.name] === value, onchange: () => set(value) }), words)), wrong);
  return { element, box: element, input: element.querySelector('input'), wrong };
}

function clear(one) {
  if (one) {
    one.wrong.textContent = '';
    one.box.classList.remove('bad');
    one.input.removeAttribute('aria-invalid');
  }
}

/** Shows each mistake beside its field; gives back those that belong to no field here. */
function refuse(problems, shown, fields, focus) {
  const rest = [];
  let first = null;
  for (const problem of problems) {
    const one = shown.get(problem.field);
    if (!one) {
      rest.push(problem);
      continue;
    }
    one.wrong.textContent = problem.message;
    one.box.classList.add('bad');
    one.input.setAttribute('aria-invalid', 'true');
    const folded = one.element.closest('details');
    if (folded) {
      folded.open = true;
    }
    first = first || one.input;
  }
  if (first && focus && fields.isConnected) {
    first.focus();
  }
  return rest;
}
