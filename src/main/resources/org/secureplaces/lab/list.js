/* The same homes as a list: everything that the plan does, in words. */
import { h, s } from './dom.js';

const WIDEST = 72;

function bar(home, most) {
  const width = Math.max(4, (WIDEST - 2) * home.places / most);
  return s('svg', { viewBox: `0 0 ${WIDEST} 14`, 'aria-hidden': 'true' },
    s('rect', { class: 'f-paper s-ink', x: 1, y: 1, width, height: 12, 'stroke-width': 1.2 }),
    s('rect', { class: home.changed ? 'f-change' : 'f-base', x: 1.6, y: 1.6, width: Math.max(0, (width - 1.2) * Math.min(1, home.share)), height: 10.8 }));
}

/** The homes, each a button; choose is called with {home}. */
export function list(homes, chosen, choose) {
  const most = Math.max(...homes.map(home => home.places), 1);
  return h('table', { class: 'homes' },
    h('caption', { class: 'unseen' }, 'The homes of the plan as a list'),
    h('thead', { class: 'unseen' }, h('tr', {}, h('th', { scope: 'col' }, 'Home'), h('th', { scope: 'col' }, 'Size'), h('th', { scope: 'col' }, 'Children, of places'))),
    h('tbody', {}, [...homes].sort((a, b) => a.name.localeCompare(b.name)).map(home => row(home, home.name === chosen.home, most, choose))));
}

function row(home, on, most, choose) {
  const mark = home.closes ? '✕ ' : home.isNew ? '+ ' : '';
  return h('tr', { class: [on && 'on', home.changed && 'changed'].filter(Boolean).join(' ') || null },
    h('th', { scope: 'row' }, h('button', { type: 'button', 'aria-pressed': String(on), 'data-name': home.name, onclick: () => choose({ home: home.name }) }, mark + (home.short || home.name),
      home.note ? h('span', { class: 'what' }, home.note) : null)),
    h('td', {}, bar(home, most)),
    h('td', { class: 'num' }, home.inUse === null || home.inUse === undefined ? `${home.places} places` : `${Math.round(home.inUse)} of ${home.places}`));
}
