/* Large type, for a projector; this browser remembers it. */
import { one } from './dom.js';

const KEPT = 'large type';

export function largeType() {
  const button = one('#large');
  const show = on => {
    document.documentElement.classList.toggle('large', on);
    button.setAttribute('aria-pressed', String(on));
  };
  show(localStorage.getItem(KEPT) === 'yes');
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    localStorage.setItem(KEPT, on ? 'yes' : 'no');
    show(on);
  });
}
