/* A day on a line of months: a slider for hands and keys, with what happens before it drawn above. */
import { h, s, fill } from './dom.js';
import { spoken, spokenMonth, monthsAfter, monthsBetween, isDay } from './days.js';

const WIDTH = 400;

/**
 * A timeline from one month to another. The field is asked for its day and told a new one; before(day) names other days
 * that follow from it, as {day, words}.
 */
export function timeline({ from, until, label, day, verb, before, changed }) {
  const months = Math.max(1, monthsBetween(from, until));
  const drawing = h('div', {});
  const slider = h('input', { type: 'range', min: '0', max: String(months), step: '1', 'aria-label': `${label}, month by month` });
  const element = h('div', { class: 'timeline' }, drawing, slider);
  slider.addEventListener('input', () => {
    const chosen = monthsAfter(from, Number(slider.value));
    show(chosen);
    changed(chosen);
  });
  function show(current) {
    const wrong = !isDay(current) || current < from;
    slider.toggleAttribute('data-off', wrong);
    if (wrong) {
      slider.setAttribute('aria-valuetext', 'no day of the forecast');
      fill(drawing, drawn(from, months, null, 'no day of the forecast', (before ? ['', ''] : [])));
      return;
    }
    const at = Math.max(0, Math.min(months, monthsBetween(from, current)));
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', spoken(current));
    fill(drawing, drawn(from, months, current, verb, (before ? before(current) : []).filter(one => isDay(one.day))));
  }
  show(day);
  return { element, show };
}

function drawn(from, months, current, verb, others) {
  const at = day => 8 + (WIDTH - 16) * Math.max(0, Math.min(months, monthsBetween(from, day))) / months;
  const here = current && at(current);
  const lines = others.length;
  const floor = 22 + 17 * lines;
  const parts = current === null ? [s('text', { class: 'f-quiet', x: 8, y: floor - 8 }, verb)] : [s('text', { class: 'strong', x: side(here).x, y: floor - 8, 'text-anchor': side(here).anchor }, `${verb} ${spoken(current)}`)];
  others.filter(() => current !== null).forEach((other, index) => {
    const x = at(other.day);
    const y = 14 + 17 * index;
    parts.push(
      s('path', { class: 's-base', fill: 'none', d: `M${x} ${floor}V${y - 5}h5` }),
      s('text', { class: 'f-quiet', x: x + 8, y }, `${other.words} ${spoken(other.day)}`));
  });
  if (others.length && current !== null) {
    const first = Math.min(...others.map(other => at(other.day)));
    parts.push(s('rect', { class: 'f-half s-change', x: first, y: floor, width: Math.max(0, here - first), height: 6 }));
  }
  parts.push(s('line', { class: 's-ink', x1: 8, x2: WIDTH - 8, y1: floor + 6, y2: floor + 6 }));
  for (let month = 0; month <= months; month++) {
    const day = monthsAfter(from, month);
    const year = day.endsWith('-04-01');
    if (year || months <= 60) {
      const x = at(day);
      parts.push(s('line', { class: 's-ink', x1: x, x2: x, y1: floor + 6, y2: floor + (year ? 13 : 9) }));
      if (year && (months <= 72 || day.slice(3, 4) % 2 === 0)) {
        parts.push(s('text', { class: 'f-quiet', x, y: floor + 26, 'text-anchor': x > WIDTH - 30 ? 'end' : 'middle' }, months <= 48 ? spokenMonth(day).replace('April', 'Apr') : day.slice(0, 4)));
      }
    }
  }
  return s('svg', { viewBox: `0 0 ${WIDTH} ${floor + 30}`, 'aria-hidden': 'true' }, parts);
}

function side(x) {
  return x > WIDTH * 0.55 ? { x: x - 6, anchor: 'end' } : { x: x + 6, anchor: 'start' };
}
