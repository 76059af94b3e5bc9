/* Elements by name. What a person wrote, such as a name, only ever becomes text. */

const SVG = 'http://www.w3.org/2000/svg';

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

/** An element of HTML with its attributes; those that begin with "on" are listeners. */
export function h(name, attributes, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** An element of a drawing. */
export function s(name, attributes, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

export function one(selector) {
  return document.querySelector(selector);
}

/** Puts children in the place of what an element held. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

let counter = 0;

/** A name that no other element of the page has. */
export function fresh(word) {
  counter += 1;
  return `${word}-${counter}`;
}

/** Says something to people who hear the page. */
export function tell(words) {
  const place = one('#told');
  if (place) {
    place.textContent = words;
  }
}
