/* The first card: plan, list, the form of what is chosen, and the changes asked so far. */
import { h, s, fill, one } from './dom.js';
import { plan } from './plan.js';
import { list } from './list.js';
import { form } from './form.js';
import { spoken } from './days.js';
import { OF_A_HOME, OF_A_CLOSED_HOME, OF_A_REGION, homesOf, parts } from './actions.js';

const SHORT = {
  close: settings => `closes ${spoken(settings.date)}`,
  reopen: settings => `opens again ${spoken(settings.date)}`,
  rebuild: settings => `rebuilt from ${spoken(settings.from)}`,
  stop_admissions: settings => `no admissions from ${spoken(settings.from)}`,
  open: settings => `opens ${spoken(settings.date)}`,
  resize: () => 'other number of places',
  restrict: () => 'fewer usable places',
  convert: () => 'places converted',
  capacity_building: () => 'staff trained',
  staffing_recovery: () => 'staff found',
};

/** The homes as this question has them. */
export function homesNow(base, changes) {
  const homes = base.homes.map(home => ({ ...home, closes: home.open === false }));
  for (const change of changes) {
    const { key, settings } = parts(change);
    if (key === 'open') {
      homes.push(opened(base, settings));
    }
    for (const home of homes.filter(each => homesOf(change).includes(each.name))) {
      home.changed = true;
      home.closes = key === 'close' || (home.closes && key !== 'reopen');
      home.note = [home.note, (SHORT[key] || (() => 'changed'))(settings)].filter(Boolean).join(', ');
    }
  }
  return homes.map(home => ({ ...home, places: home.welfare + home.justice, share: home.inUse ? home.inUse / Math.max(1, home.welfare + home.justice) : 0 }))
    .map(home => ({ ...home, words: inWords(home) }));
}

function opened(base, settings) {
  const region = base.regions.find(each => each.name === settings.region) || base.regions[0];
  return { name: settings.home, region: region.name, latitude: settings.latitude || region.latitude - 0.12, longitude: settings.longitude || region.longitude + 0.2, welfare: Number(settings.welfare) || 0, justice: Number(settings.justice) || 0, inUse: null, isNew: true };
}

function inWords(home) {
  const use = home.inUse === null || home.inUse === undefined ? `${home.places} places` : `${Math.round(home.inUse)} of ${home.places} places in use`;
  return `${home.name}, ${home.region}: ${use}${home.note ? `; ${home.note}` : ''}`;
}

/** Draws plan and list, and keeps the focus where it was. */
export function drawHomes(homes, base, chosen, choose) {
  const held = document.activeElement && document.activeElement.closest('#plan, #list');
  const name = held && document.activeElement.getAttribute('data-name');
  fill(one('#plan'), plan(homes, base.regions, chosen, choose));
  fill(one('#list'), list(homes, chosen, choose),
    h('p', { class: 'buttons' }, h('button', { type: 'button', class: 'plain', onclick: () => choose({ region: chosen.region || base.regions[0].name }) }, 'Open a new home')));
  if (name) {
    const again = [...held.querySelectorAll('[data-name]')].find(each => each.getAttribute('data-name') === name);
    if (again) {
      again.focus({ preventScroll: true });
    }
  }
}

export function drawKey() {
  fill(one('#key'),
    h('span', {}, s('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, s('rect', { class: 'f-paper s-ink', x: 2, y: 2, width: 12, height: 12, 'stroke-width': 1.4 }), s('rect', { class: 'f-base', x: 2.7, y: 8, width: 10.6, height: 5.3 })), 'square: places; filled: in use'),
    h('span', {}, s('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, s('path', { class: 's-change', d: 'M3 3L13 13M13 3L3 13', 'stroke-width': 2 })), 'crossed out: closes'),
    h('span', {}, s('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, s('circle', { class: 'disc', cx: 8, cy: 8, r: 7 })), 'disc: region'));
}

/** The form of a home or region, or of one change; asked(change, alone) is called to run. */
export function drawEdit({ homes, base, chosen, change, count, months, draft, others, asked, put, cancel, check }) {
  const place = one('#edit');
  const subject = chosen.home ? homes.find(home => home.name === chosen.home) : base.regions.find(region => region.name === chosen.region);
  if (!subject) {
    fill(place, halfMade(others), h('p', { class: 'told' }, count || change ? 'Choose another home to ask on, or change below what you asked.' : 'Choose a home on the plan or in the list: what would happen if it closed?'));
    return null;
  }
  const actions = chosen.region ? OF_A_REGION : subject.closes && !change ? OF_A_CLOSED_HOME : [...OF_A_HOME, ...(change && parts(change).key === 'reopen' ? OF_A_CLOSED_HOME : [])].filter(action => !action.when || action.when(subject));
  const errors = h('div', { role: 'alert' });
  const preview = h('p', { class: 'told preview' });
  const drawn = form({ place: subject, actions, chosen: change ? parts(change).key : chosen.action, change, months, draft, changed: () => {
    errors.replaceChildren();
    preview.textContent = '';
    check(drawn.change());
  } });
  const buttons = h('p', { class: 'buttons' });
  if (change) {
    buttons.append(h('button', { type: 'submit', class: 'go' }, 'Ask again with this'), h('button', { type: 'button', onclick: cancel }, 'Leave it as it was'));
  } else if (count > 0) {
    buttons.append(h('button', { type: 'submit', class: 'go' }, count > 1 ? 'Ask all together' : 'Ask both together'), h('button', { type: 'button', onclick: () => asked(drawn.change(), true) }, 'Ask this alone'));
  } else {
    buttons.append(h('button', { type: 'submit', class: 'go' }, 'What would happen?'));
  }
  const element = h('form', { class: 'edit stack', 'aria-labelledby': 'edit-title', novalidate: true, onsubmit: event => {
    event.preventDefault();
    if (change) {
      put(drawn.change());
    } else {
      asked(drawn.change(), false);
    }
  } }, h('h3', { id: 'edit-title', tabindex: '-1' }, title(subject, chosen)), halfMade(others), chosen.region ? regionChoice(base, chosen) : null, drawn.element, preview, errors, buttons);
  fill(place, element);
  check(drawn.change());
  return { draft: drawn.draft, refuse: (problems, focus) => {
    const rest = drawn.refuse(problems, focus);
    fill(errors, rest.map(problem => h('p', { class: 'wrong' }, problem.message)));
  }, preview: words => {
    preview.textContent = words;
  } };
}

/** What was begun elsewhere and not asked yet is not lost. */
function halfMade(others) {
  return others.length ? h('p', { class: 'buttons' }, h('span', { class: 'note' }, 'Begun and not asked yet:'), others.map(({ name, open }) => h('button', { type: 'button', class: 'plain', onclick: open }, `Go on with ${name}`))) : null;
}

function title(subject, chosen) {
  if (chosen.region) {
    return `A new home in ${subject.name}`;
  }
  const use = subject.inUse === null || subject.inUse === undefined ? '' : `, about ${Math.round(subject.inUse)} children`;
  return `${subject.name}, ${subject.region}: ${subject.places} places${use}`;
}

function regionChoice(base, chosen) {
  return h('div', { class: 'field' }, h('label', { for: 'region' }, 'Region'),
    h('select', { id: 'region', onchange: event => chosen.go(event.target.value) }, base.regions.map(region => h('option', { value: region.name, selected: region.name === chosen.region }, region.name))));
}

/** The changes asked so far, in the words of the lab. */
export function drawAsked({ question, base, editing, edit, remove, rename, clear }) {
  const all = parted(question, base);
  fill(one('#asked'), all.length ? h('section', { class: 'asked close', 'aria-labelledby': 'asked-title' }, h('h3', { id: 'asked-title' }, 'The question: what if'),
    h('ol', {}, all.map(each => h('li', { class: editing !== null && each.index === editing ? 'on' : null }, h('span', {}, each.words),
      each.index === undefined ? null : h('button', { type: 'button', class: 'plain', 'aria-label': `Change: ${each.words}`, onclick: () => edit(each.index) }, 'Change'),
      question.foreign ? null : h('button', { type: 'button', class: 'plain', 'aria-label': `Remove: ${each.words}`, onclick: () => remove(each) }, 'Remove')))),
    (question.notes || []).map(words => h('p', { class: 'note' }, words)),
    question.foreign ? h('p', { class: 'note' }, 'This question came as a file; it is asked as it stands there.') : null,
    h('p', { class: 'buttons' }, h('button', { type: 'button', onclick: event => naming(event.target.parentElement, question, rename) }, 'Rename the question'), h('button', { type: 'button', onclick: clear }, 'Start afresh'))) : null);
}

function naming(place, question, rename) {
  const input = h('input', { type: 'text', id: 'new-name', value: question.name, maxlength: '120' });
  place.replaceWith(h('form', { class: 'close', onsubmit: event => {
    event.preventDefault();
    rename(input.value.trim());
  } }, h('label', { class: 'strong', for: 'new-name' }, 'Name of the question'), input, h('button', { type: 'submit' }, 'Rename')));
  input.focus();
  input.select();
}

function parted(question, base) {
  const words = question.words || [];
  if (question.foreign) {
    return words.length ? words.map(each => ({ words: each })) : [{ words: question.name }];
  }
  return [
    ...question.changes.map((change, index) => ({ index: editable(change) ? index : undefined, place: index, words: words[index] || parts(change).key })),
    ...question.library.map((id, library) => ({ library, words: ((base.library || []).find(entry => entry.id === id) || { name: id }).name })),
  ];
}

function editable(change) {
  const { key, settings } = parts(change);
  return [...OF_A_HOME, ...OF_A_CLOSED_HOME, ...OF_A_REGION].some(action => action.key === key) && (Boolean(settings.home) || Array.isArray(settings.homes));
}
