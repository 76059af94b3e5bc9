/* The plan of the country: regions as discs, homes as squares, area for places, the filled part in use. */
import { s } from './dom.js';

const WIDTH = 344;
const HEIGHT = 484;
const NORTH = 55.32;
const WEST = -4.58;
const SCALE = 97;
const NARROWING = 0.61;
const MILES_OF_A_DEGREE = 69;
const LETTER = 7;
const LONGEST = 22;

function x(longitude) {
  return (longitude - WEST) * SCALE * NARROWING;
}

function y(latitude) {
  return (NORTH - latitude) * SCALE + 6;
}

function side(places) {
  return Math.max(7, 3.7 * Math.sqrt(places));
}

/** Squares that would lie on one another move apart sideways. */
function apart(marks) {
  for (let round = 0; round < 20; round++) {
    for (const first of marks) {
      for (const second of marks) {
        const close = (first.side + second.side) / 2 + 4;
        const dx = second.x - first.x;
        if (first !== second && Math.abs(dx) < close && Math.abs(second.y - first.y) < close) {
          const push = (close - Math.abs(dx)) / 4;
          first.x -= dx >= 0 ? push : -push;
          second.x += dx >= 0 ? push : -push;
        }
      }
    }
  }
}

function overlap(a, b) {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function outside(box) {
  return Math.max(0, -box.left) + Math.max(0, box.right - WIDTH) + Math.max(0, -box.top) + Math.max(0, box.bottom - HEIGHT);
}

function box(left, top, width, height) {
  return { left, top, right: left + width, bottom: top + height };
}

/** Each label takes the side of its square where it covers least. */
function labelled(marks, regions) {
  const taken = marks.map(mark => box(mark.x - mark.side / 2 - 2, mark.y - mark.side / 2 - 2, mark.side + 4, mark.side + 4));
  for (const mark of marks) {
    const width = mark.label.length * LETTER + 4;
    const half = mark.side / 2;
    const sides = [
      { anchor: 'start', tx: mark.x + half + 5, ty: mark.y + 4.5, left: mark.x + half + 3 },
      { anchor: 'end', tx: mark.x - half - 5, ty: mark.y + 4.5, left: mark.x - half - 3 - width },
      { anchor: 'middle', tx: mark.x, ty: mark.y + half + 14, left: mark.x - width / 2 },
      { anchor: 'middle', tx: mark.x, ty: mark.y - half - 5, left: mark.x - width / 2 },
    ].map(place => ({ ...place, box: box(place.left - 2, place.ty - 13, width + 4, 18) }));
    place(mark, sides, taken);
  }
  for (const region of regions) {
    const lines = region.lines;
    const width = Math.max(...lines.map(line => line.length)) * LETTER + 4;
    const sides = [];
    for (const dy of [0, -0.45, 0.45, -0.75, 0.75, -1, 1, -1.3, 1.3]) {
      for (const dx of [0, -0.5, 0.5, -0.9, 0.9, 1.3]) {
        const tx = region.x + dx * region.radius;
        const ty = region.y + dy * region.radius;
        sides.push({ anchor: 'middle', tx, ty, box: box(tx - width / 2, ty - 12, width, 16 * lines.length), cost: (Math.abs(dx) + Math.abs(dy)) * 6 });
      }
    }
    place(region, sides, taken);
  }
}

function place(mark, sides, taken) {
  const cost = one => (one.cost || 0) + outside(one.box) * 12 + taken.reduce((sum, other) => sum + overlap(one.box, other), 0);
  const best = sides.reduce((first, second) => (cost(second) < cost(first) - 0.01 ? second : first));
  taken.push(best.box);
  mark.text = best;
}

function twoLines(name) {
  const at = name.length > 16 ? name.lastIndexOf(' ', 14) : -1;
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** A name that is too long for the plan stands whole in the list. */
function shortened(name) {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}

function square(mark) {
  const half = mark.side / 2;
  const used = Math.max(0, Math.min(1, mark.share || 0)) * mark.side;
  const [left, top] = [mark.x - half, mark.y - half];
  const parts = [
    s('rect', { class: 'hit', x: mark.x - 13, y: mark.y - 13, width: 26, height: 26 }),
    s('rect', { class: 'all', x: left, y: top, width: mark.side, height: mark.side }),
    s('rect', { class: 'used', x: left + 0.7, y: top + mark.side - used, width: mark.side - 1.4, height: Math.max(0, used - 0.7) }),
  ];
  if (mark.closes) {
    const cross = `M${left + 2} ${top + 2}l${mark.side - 4} ${mark.side - 4}m0 ${4 - mark.side}l${4 - mark.side} ${mark.side - 4}`;
    parts.push(s('path', { class: 'cross', d: cross }), s('path', { class: 'cross over', d: cross }));
  }
  if (mark.on || mark.closes) {
    parts.push(s('rect', { class: 'frame', x: left - 3, y: top - 3, width: mark.side + 6, height: mark.side + 6 }));
  }
  for (const kind of ['ring', 'ring in']) {
    parts.push(s('rect', { class: kind, x: left - 7, y: top - 7, width: mark.side + 14, height: mark.side + 14 }));
  }
  return parts;
}

/**
 * Draws homes and regions. A home: name, short, latitude, longitude, places, share, changed, closes, isNew, words;
 * choose is called with {home} or {region}.
 */
export function plan(homes, regions, chosen, choose) {
  const marks = homes.map(home => ({ ...home, label: shortened(home.short || home.name), x: x(home.longitude), y: y(home.latitude), side: side(home.places), on: chosen.home === home.name }));
  apart(marks);
  const discs = regions.map(region => ({ ...region, lines: twoLines(region.name), x: x(region.longitude), y: y(region.latitude), radius: ((region.radiusMiles || 28) / MILES_OF_A_DEGREE) * SCALE }))
    .sort((a, b) => b.radius - a.radius);
  labelled(marks, discs);
  const drawing = s('svg', { class: 'plan', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': 'Plan of the country. Arrow keys go from one home or region to the next, Enter chooses.' });
  drawing.append(s('defs', {}, s('radialGradient', { id: 'disc' }, s('stop', { offset: 0, 'stop-opacity': 0.75 }), s('stop', { offset: 0.75, 'stop-opacity': 0.6 }), s('stop', { offset: 1, 'stop-opacity': 0.2 }))));
  const things = [];
  for (const disc of discs) {
    things.push(button(drawing, disc, 'region' + (chosen.region === disc.name ? ' on' : ''), `Open a new home in ${disc.name}`, () => choose({ region: disc.name }), [
      s('circle', { class: 'disc', cx: disc.x, cy: disc.y, r: disc.radius }),
      s('circle', { class: 'ring', cx: disc.x, cy: disc.y, r: disc.radius - 3 }),
      s('circle', { class: 'ring in', cx: disc.x, cy: disc.y, r: disc.radius - 3 }),
    ], chosen.region === disc.name));
  }
  for (const disc of discs) {
    drawing.append(s('text', { class: chosen.region === disc.name ? 'place on' : 'place', 'text-anchor': disc.text.anchor, 'aria-hidden': 'true' }, disc.lines.map((line, i) => s('tspan', { x: disc.text.tx, y: disc.text.ty + 15 * i }, line))));
  }
  for (const mark of marks) {
    const classes = ['home', mark.on && 'on', mark.changed && 'changed', mark.isNew && 'new'].filter(Boolean).join(' ');
    things.push(button(drawing, mark, classes, mark.words, () => choose({ home: mark.name }), [
      ...square(mark),
      s('text', { x: mark.text.tx, y: mark.text.ty, 'text-anchor': mark.text.anchor, 'aria-hidden': 'true' }, mark.label),
    ], mark.on));
  }
  roving(drawing, things);
  return drawing;
}

function button(drawing, mark, classes, words, act, parts, pressed) {
  const group = s('g', { class: classes, role: 'button', tabindex: '-1', 'aria-label': words, 'aria-pressed': String(Boolean(pressed)), 'data-name': mark.name, onclick: act, onkeydown: event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act();
    }
  } }, s('title', {}, words), ...parts);
  mark.group = group;
  drawing.append(group);
  return mark;
}

/** One stop of the Tab key; arrow keys go to the nearest mark in their direction. */
function roving(drawing, things) {
  const homes = things.filter(thing => thing.side);
  const start = things.find(thing => thing.group.getAttribute('aria-pressed') === 'true') || homes[0];
  if (start) {
    start.group.setAttribute('tabindex', '0');
  }
  drawing.addEventListener('keydown', event => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const from = things.find(thing => thing.group === document.activeElement);
    if (!way || !from) {
      return;
    }
    event.preventDefault();
    const near = things.filter(thing => thing !== from)
      .map(thing => ({ thing, along: (thing.x - from.x) * way[0] + (thing.y - from.y) * way[1], across: Math.abs((thing.x - from.x) * way[1]) + Math.abs((thing.y - from.y) * way[0]) }))
      .filter(one => one.along > 0.5)
      .sort((a, b) => a.along + 2 * a.across - (b.along + 2 * b.across))[0];
    if (near) {
      from.group.setAttribute('tabindex', '-1');
      near.thing.group.setAttribute('tabindex', '0');
      near.thing.group.focus();
    }
  });
}
