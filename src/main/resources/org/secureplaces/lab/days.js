/* Days as people write them and as scenario files have them. */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "1 April 2027" of "2027-04-01"; anything else stays as it is. */
export function spoken(iso) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso || '');
  return parts && Number(parts[2]) >= 1 && Number(parts[2]) <= 12 && Number(parts[3]) >= 1 && Number(parts[3]) <= 31 ? `${Number(parts[3])} ${MONTHS[Number(parts[2]) - 1] || parts[2]} ${parts[1]}` : (iso || '');
}

/** "April 2027" of "2027-04-01". */
export function spokenMonth(iso) {
  return spoken(iso).replace(/^\d+ /, '');
}

/** "2027-04-01" of "1 April 2027", "April 2027", "1/4/2027" or itself; what is no day stays as typed, for the lab to refuse. */
export function iso(typed) {
  const text = typed.trim();
  const words = /^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,})\.?,?\s+(\d{4})$/.exec(text);
  if (words) {
    const month = MONTHS.findIndex(name => name.toLowerCase().startsWith(words[2].toLowerCase()));
    return month < 0 ? text : written(words[3], month + 1, words[1]);
  }
  const month = /^([A-Za-z]{3,})\.?,?\s+(\d{4})$/.exec(text);
  if (month) {
    const number = MONTHS.findIndex(name => name.toLowerCase().startsWith(month[1].toLowerCase()));
    return number < 0 ? text : written(month[2], number + 1, 1);
  }
  const digits = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  return digits ? written(digits[3], digits[2], digits[1]) : text;
}

function written(year, month, day) {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function number(day) {
  const [year, month] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

/** The first of a month so many months after a day. */
export function monthsAfter(day, months) {
  const all = number(day) + months;
  return written(Math.floor(all / 12), all % 12 + 1, 1);
}

/** Whole months from the month of one day to that of another. */
export function monthsBetween(first, second) {
  return number(second) - number(first);
}

/** Whether a day exists. */
export function isDay(day) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day || '');
  if (!parts) {
    return false;
  }
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return date.toISOString().slice(0, 10) === day;
}

/** The five years that a timeline shows, or fewer where the forecast is shorter. */
export function nextYears({ forecastFrom, end }) {
  const five = `${Number(forecastFrom.slice(0, 4)) + 5}${forecastFrom.slice(4)}`;
  return { from: forecastFrom, until: five < end ? five : end };
}
