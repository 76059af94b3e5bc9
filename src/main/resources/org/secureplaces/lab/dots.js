/* Two widths, two things: the spread of futures fills out and stays as wide; the average gets sharper. */
import { s, fresh } from './dom.js';
import { range, difference, futures, size } from './words.js';

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 2, 3, 4, 5, 7.5, 10, 20, 50, 100, 200, 500];
const TICKS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The least and the greatest so far; they only ever move outward, so that the picture does not jump. */
export function reach(values, before) {
  const all = [0, ...values, ...(before || [])];
  return [Math.min(...all), Math.max(...all)];
}

/** The ends of an axis with a little room. */
function ends([low, high]) {
  const width = Math.max(high - low, 2);
  return [low - width * 0.06, high + width * 0.06];
}

function deviation(values) {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length - 1));
}

function tallest(values, step) {
  const piles = new Map();
  for (const value of values) {
    const pile = Math.round(value / step);
    piles.set(pile, (piles.get(pile) || 0) + 1);
  }
  return Math.max(1, ...piles.values());
}

/** The width of a heap and of a dot with which all futures asked for will fit below a height, none on another. */
function heaps(values, asked, pixels, height) {
  const spread = Math.max(deviation(values), 0.3) * 2.6;
  const dot = step => {
    const seen = tallest(values, step);
    const expected = values.length < 80 ? 1.15 * asked * step / spread : seen * asked / values.length;
    return Math.min(0.92 * step * pixels, height / Math.max(seen, expected), 13);
  };
  return STEPS.map(step => ({ step, dot: dot(step) })).reduce((best, next) => (next.dot > best.dot * 1.02 ? next : best));
}

function ticks(low, high, pixels) {
  const step = TICKS.find(one => one * pixels >= 30) || 500;
  const found = [];
  for (let at = Math.ceil(low / step); at * step <= high; at++) {
    found.push(at * step);
  }
  return found;
}

/**
 * The picture of an answer: values (a difference for each future), asked, range ([low, high] or null), averages
 * ({futures, mean, low, high}), reach (the least and greatest), seen (how many dots were shown before), more and fewer (the words).
 */
export function dots(answer, width) {
  const { values, asked, averages } = answer;
  const axis = ends(answer.reach);
  const [left, right, top, height] = [8, width - 8, answer.range ? 44 : 12, 190];
  const pixels = (right - left) / (axis[1] - axis[0]);
  const at = value => left + (value - axis[0]) * pixels;
  const floor = top + height;
  const rows = averages.length;
  const total = floor + 44 + (rows ? 24 + 18 * rows : 0);
  const [title, description] = [fresh('title'), fresh('description')];
  const drawing = s('svg', { class: 'dots', viewBox: `0 0 ${width} ${total}`, role: 'img', 'aria-labelledby': `${title} ${description}` },
    s('title', { id: title }, `${values.length} of ${futures(asked)}, each a dot`),
    s('desc', { id: description }, described(answer)));
  drawing.append(...zero(at(0), mean(values), top, floor, width));
  if (answer.range) {
    drawing.append(...bracket(answer, at, width));
  }
  drawing.append(...heaped(answer, at, pixels, floor, height));
  drawing.append(s('line', { class: 's-ink', x1: left - 4, x2: right + 4, y1: floor, y2: floor }));
  for (const tick of ticks(axis[0], axis[1], pixels)) {
    drawing.append(
      s('line', { class: 's-ink', x1: at(tick), x2: at(tick), y1: floor, y2: floor + 5 }),
      s('text', { x: at(tick), y: floor + 19, 'text-anchor': 'middle' }, size(tick)));
  }
  drawing.append(...sides(answer, at(0), floor + 37, width));
  if (rows) {
    drawing.append(...sharper(averages, at, floor + 56, width));
  }
  return drawing;
}

function described(answer) {
  const spread = answer.range ? `95 in 100 lie from ${range(answer.range[0], answer.range[1], answer.more, answer.fewer)}.` : 'There are too few yet for a range.';
  const last = answer.averages[answer.averages.length - 1];
  const average = last ? ` The average is ${difference(last.mean, answer.more, answer.fewer)}; it is known to lie from ${range(last.low, last.high, answer.more, answer.fewer)}.` : '';
  return spread + average;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The line of no difference, named on its emptier side. */
function zero(x, middle, top, floor, width) {
  const toLeft = x > width - 90 || (middle > 0 && x > 90);
  return [
    s('line', { class: 's-base', x1: x, x2: x, y1: top + 2, y2: floor, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }),
    s('text', { class: 'f-quiet', x: x + (toLeft ? -6 : 6), y: top + 12, 'text-anchor': toLeft ? 'end' : 'start' }, 'no'),
    s('text', { class: 'f-quiet', x: x + (toLeft ? -6 : 6), y: top + 27, 'text-anchor': toLeft ? 'end' : 'start' }, 'difference'),
  ];
}

function bracket(answer, at, width) {
  const [low, high] = answer.range.map(at);
  const words = `${answer.bracket || `${range(answer.range[0], answer.range[1], answer.more, answer.fewer)} in 95 of 100`} futures${answer.done ? '' : ' so far'}`;
  const half = words.length * 3.8;
  const middle = Math.max(half, Math.min(width - half, (low + high) / 2));
  return [
    s('path', { class: 's-ink', fill: 'none', 'stroke-width': 1.5, d: `M${low} 32V24H${high}V32` }),
    s('text', { class: 'title', x: middle, y: 15, 'text-anchor': 'middle' }, words),
  ];
}

function heaped(answer, at, pixels, floor, height) {
  const { step, dot } = heaps(answer.values, answer.asked, pixels, height);
  const piles = new Map();
  const placed = answer.values.map((value, index) => {
    const pile = Math.round(value / step);
    const level = piles.get(pile) || 0;
    piles.set(pile, level + 1);
    return { value, index, x: at(pile * step), level };
  });
  const rise = Math.min(dot, (height - dot) / Math.max(1, Math.max(...piles.values()) - 1));
  return placed.map(one => {
    const open = answer.range && (one.value < answer.range[0] || one.value > answer.range[1]);
    const radius = open ? dot / 2 - 0.75 : dot / 2 - 0.3;
    const fresh = one.index >= answer.seen;
    const circle = s('circle', { class: `${open ? 'f-paper s-change' : 'f-change'}${fresh ? ' falls' : ''}`, 'stroke-width': open ? 1.4 : null, cx: one.x, cy: floor - 1 - dot / 2 - one.level * rise, r: Math.max(0.8, radius) });
    if (fresh) {
      circle.style.animationDelay = `${Math.min(600, (one.index - answer.seen) * 15)}ms`;
    }
    return circle;
  });
}

function sides(answer, zero, y, width) {
  const words = [];
  const room = text => text.length * 6.7;
  const [more, fewer] = [`${answer.unitMore || 'more children a year with no place'} →`, `← ${answer.unitFewer || answer.fewer}`];
  if (answer.reach[1] > 0) {
    words.push(s('text', { class: 'f-quiet', x: width, y, 'text-anchor': 'end' }, more));
  }
  if (answer.reach[0] < 0 && width - room(more) > room(fewer) + 12) {
    words.push(s('text', { class: 'f-quiet', x: 0, y, 'text-anchor': 'start' }, fewer));
  }
  return words;
}

function sharper(averages, at, top, width) {
  const parts = [s('text', { class: 'strong', x: 0, y: top + 8 }, 'The average gets sharper')];
  averages.forEach((average, index) => {
    const y = top + 26 + 18 * index;
    const last = index === averages.length - 1;
    const [low, high] = [Math.max(4, at(average.low)), Math.min(width - 4, at(average.high))];
    parts.push(
      s('line', { class: 's-change', x1: low, x2: high, y1: y, y2: y, 'stroke-width': last ? 5 : 2.5 }),
      s('circle', { class: 'f-paper s-ink', cx: at(average.mean), cy: y, r: 3.5, 'stroke-width': 1.5 }),
      ...beside(average, low, high, width).map(([words, x, anchor]) => s('text', { class: last ? 'strong' : '', x, y: y + 4.5, 'text-anchor': anchor }, words)));
  });
  return parts;
}

/** Beside its bar, where there is room; otherwise the number of futures stands before it and the range after it. */
function beside(average, low, high, width) {
  const values = range(average.low, average.high);
  const words = `${futures(average.futures)}: ${values}`;
  const room = words.length * 7.2;
  if (high + 10 + room < width) {
    return [[words, high + 10, 'start']];
  }
  if (low - 10 - room > 0) {
    return [[words, low - 10, 'end']];
  }
  const after = high + 10 + values.length * 7.2 < width;
  return [[futures(average.futures), 0, 'start'], after ? [values, high + 10, 'start'] : [values, width, 'end']];
}
