/* The address of the page: which question, and how many futures and years where these are not the usual ones. */

const NUMBERS = ['futures', 'years'];

/** The path of a question with its numbers. */
export function pathOf(id, settings, base) {
  const given = NUMBERS.filter(name => settings[name] && settings[name] !== base[name].usual).map(name => `${name}=${settings[name]}`);
  return (id ? `/lab/${id}` : '/') + (given.length ? `?${given.join('&')}` : '');
}

/** The question that the address names; undefined for none. */
export function idHere() {
  return (/^\/lab\/([\w-]+)$/.exec(location.pathname) || [])[1];
}

/** Takes the numbers of the address; what is missing or no number is the usual one. */
export function takeNumbers(settings, base) {
  const given = new URLSearchParams(location.search);
  settings.wrong = {};
  for (const name of NUMBERS) {
    const typed = given.get(name) || '';
    const good = /^\d{1,9}$/.test(typed) && Number(typed) >= base[name].fewest && Number(typed) <= base[name].most;
    settings[name] = good ? Number(typed) : null;
  }
}
