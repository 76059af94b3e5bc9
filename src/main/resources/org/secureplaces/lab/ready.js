/* Getting ready: how many futures of the base are there; the line stays at the end, so that nothing jumps. */
import { h, fill, one } from './dom.js';
import { api } from './api.js';

export function drawReady(base, ready) {
  const place = one('#ready');
  if (!base.ready || base.ready.state === 'ready') {
    return;
  }
  const words = h('p', {}, base.ready.words || 'Getting ready.');
  const bar = h('progress', { max: base.ready.all, value: base.ready.done, 'aria-label': 'Getting ready' });
  fill(place, h('div', {}, words, bar));
  place.hidden = false;
  api.ready(state => {
    words.textContent = state.words;
    bar.max = state.all;
    bar.value = state.done;
    if (state.state === 'ready') {
      bar.hidden = true;
      ready();
    }
  });
}
