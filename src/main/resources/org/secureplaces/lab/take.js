/* The last card: the answer on paper, as tables and pictures, and the question as text that gives the same numbers. */
import { h, fill, one, tell } from './dom.js';

/** The card for an answer; nothing is shown while there is nothing to take. */
export function drawTake(answer, question, link) {
  const place = one('#take');
  place.hidden = !answer || !answer.headline;
  if (place.hidden) {
    return;
  }
  fill(place,
    h('h2', { id: 'take-title' }, h('span', { class: 'k' }, '4'), 'Take it along'),
    answer.take ? taken(answer.take, link) : h('p', { class: 'quiet' }, 'When all futures are done, or when you stop here.'),
    answer.take ? command(answer.command || question.command) : null);
}

function taken(links, link) {
  return h('div', { class: 'take' },
    h('a', { class: 'button go', href: links.page, target: '_blank', onclick: print }, 'Print one A4 page'),
    links.pdf ? download(links.pdf, 'A4 page (PDF)') : null,
    links.png ? download(links.png, 'Picture (PNG)') : null,
    links.xlsx ? download(links.xlsx, 'Tables (Excel)') : null,
    download(links.yaml, 'Question (YAML)'),
    h('button', { type: 'button', onclick: event => copy(location.origin + link, event.target, 'Link copied') }, 'Copy the link'));
}

function download(address, words) {
  return h('a', { class: 'button', href: address, download: true }, words);
}

function command(words) {
  return words ? h('div', {}, h('pre', { tabindex: '0', 'aria-label': 'Command' }, words), h('p', { class: 'note' }, 'This line gives the same numbers, to the last digit. ',
    h('button', { type: 'button', class: 'plain small', onclick: event => copy(words, event.target, 'Command copied') }, 'Copy the command'))) : null;
}

async function copy(text, button, said) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = said;
    tell(said);
    setTimeout(() => {
      button.textContent = before;
    }, 2000);
  } catch {
    window.prompt('Copy this:', text);
  }
}

/** The page opens in a window of its own and asks for the printer. */
function print(event) {
  const paper = window.open(event.currentTarget.href, '_blank');
  if (paper) {
    event.preventDefault();
    paper.addEventListener('load', () => paper.print());
  }
}
