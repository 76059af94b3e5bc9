/* How many futures and years; a question from a file; the questions asked earlier. */
import { h, fill, one } from './dom.js';

const open = new Set();

function folded(words, ...inside) {
  const panel = h('details', { class: 'country', open: open.has(words), ontoggle: () => {
    if (panel.open) {
      open.add(words);
    } else {
      open.delete(words);
    }
  } }, h('summary', {}, words), h('div', { class: 'stack' }, inside));
  return panel;
}

export function drawOpening({ base, settings, open: opened, changed }) {
  fill(one('#opening'),
    folded('Number of futures and years', h('form', { class: 'fields', novalidate: true, onsubmit: event => event.preventDefault() },
      number(base.futures, settings, 'futures', 'Futures', changed), number(base.years, settings, 'years', 'Years', changed))),
    folded('Open a question: from a file, or asked earlier',
      h('div', { class: 'field' }, h('label', { for: 'file' }, 'A scenario file (YAML)'), h('span', { class: 'note' }, 'or drop it anywhere on this page'), h('input', { type: 'file', id: 'file', accept: '.yaml,.yml', onchange: event => opened(event.target.files[0]) })),
      base.kept && base.kept.length ? h('div', {}, h('h3', {}, 'Asked earlier on this computer'), h('ul', {}, base.kept.slice(0, 30).map(kept => h('li', {}, h('a', { href: `/lab/${kept.id}` }, kept.name))))) : null));
}

function number(limits, settings, name, label, changed) {
  const wrong = h('span', { class: 'wrong small', id: `${name}-wrong` });
  const field = h('div', { class: 'field' }, h('label', { for: `set-${name}` }, label), h('span', { class: 'note', id: `${name}-note` }, `${limits.fewest} to ${limits.most}; usually ${limits.usual}`));
  const show = () => {
    const typed = settings.wrong[name];
    wrong.textContent = typed === undefined ? '' : `${label} must be a whole number from ${limits.fewest} to ${limits.most}, in digits alone; it was ‘${typed}’.`;
    field.classList.toggle('bad', typed !== undefined);
    input.setAttribute('aria-invalid', String(typed !== undefined));
  };
  const input = h('input', { type: 'text', inputmode: 'numeric', id: `set-${name}`, 'aria-describedby': `${name}-note ${name}-wrong`, value: settings.wrong[name] ?? String(settings[name] || limits.usual), oninput: () => {
    const typed = input.value.trim();
    const good = /^\d{1,9}$/.test(typed) && Number(typed) >= limits.fewest && Number(typed) <= limits.most;
    if (good) {
      delete settings.wrong[name];
      settings[name] = Number(typed);
    } else {
      settings.wrong[name] = input.value;
    }
    if (good || field.classList.contains('bad')) {
      show();
    }
  }, onchange: () => {
    show();
    if (settings.wrong[name] === undefined) {
      changed();
    }
  } });
  field.append(input, wrong);
  show();
  return field;
}

/** Whether nothing is wrong with the numbers; what is, is shown and gets the focus. */
export function numbersAreRight(settings) {
  const [wrong] = Object.keys(settings.wrong);
  if (wrong === undefined) {
    return true;
  }
  const input = one(`#set-${wrong}`);
  input.closest('details').open = true;
  input.dispatchEvent(new Event('change'));
  input.focus();
  return false;
}
