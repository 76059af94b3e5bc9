/* Numbers in words: no minus signs, "more" and "fewer" instead. */

/** A number without its sign, at most one decimal below ten. */
export function size(value) {
  const amount = Math.abs(value);
  const digits = amount < 9.95 ? 1 : 0;
  return amount.toFixed(digits).replace(/\.0$/, '').replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function way(value, more, fewer) {
  return Number(size(value).replace(/,/g, '')) === 0 ? '' : value > 0 ? more : fewer;
}

/** "7 more", "3 fewer" or "0". */
export function difference(value, more = 'more', fewer = 'fewer') {
  return `${size(value)} ${way(value, more, fewer)}`.trim();
}

/** "3 to 11 more" or "2 fewer to 3 more". */
export function range(low, high, more = 'more', fewer = 'fewer') {
  const [first, last] = [way(low, more, fewer), way(high, more, fewer)];
  if (first === last || !first || !last) {
    const [near, far] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low];
    return `${size(near)} to ${size(far)} ${first || last}`.trim();
  }
  return `${size(low)} ${first} to ${size(high)} ${last}`;
}

/** "1 future", "20 futures". */
export function futures(count) {
  return count === 1 ? '1 future' : `${count} futures`;
}
