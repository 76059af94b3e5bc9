/* What can happen to a home, a region or the whole country, each as the fields that are asked and the change they make. */

const RESIDENTS = [
  ['transfer', 'move when another home accepts them'],
  ['stay', 'stay until their order ends, at most six months'],
  ['move', 'all leave on the closing day'],
];
const RAMP = { name: 'ramp_up_months', kind: 'number', label: 'Months until all are in use', note: 'staff are taken on bit by bit', value: () => 12 };
const FROM = { name: 'from', kind: 'date', label: 'From', timeline: true, verb: 'from' };
const UNTIL = { name: 'until', kind: 'date', label: 'Until', note: 'empty: it stays so', optional: true };

function date(label, note, verb) {
  return { name: 'date', kind: 'date', label, note, timeline: true, verb };
}

function number(name, label, note, value) {
  return { name, kind: 'number', label, note, value };
}

/** For a home that is there. Each value is a function of the home. */
export const OF_A_HOME = [
  { key: 'close', label: 'Close', fields: [
    { ...date('Closing day', 'the first day without the home', 'closes'), follows: true },
    { name: 'residents', kind: 'choice', label: 'The children who live there', options: RESIDENTS, value: () => 'transfer' },
    { name: 'notice', kind: 'date', label: 'Day of notice', note: 'empty: six months before', optional: true, more: true },
    { name: 'last_admission', kind: 'date', label: 'Last admission', note: 'empty: three months before', optional: true, more: true },
  ] },
  { key: 'stop_admissions', label: 'Stop admissions', fields: [FROM, UNTIL] },
  { key: 'restrict', label: 'Fewer usable places', fields: [
    FROM, UNTIL, number('available', 'Most places in use', 'of those it has', home => Math.floor(places(home) / 2)),
  ] },
  { key: 'resize', label: 'Change the size', fields: [
    date('From', '', 'from'),
    number('welfare', 'Welfare places', 'afterwards', home => home.welfare),
    number('justice', 'Places for courts’ children', 'afterwards', home => home.justice),
    RAMP,
  ] },
  { key: 'convert', label: 'Convert places', when: home => places(home) > 0, fields: [
    date('From', '', 'from'),
    number('places', 'How many places', '', home => Math.min(5, home.justice || home.welfare)),
    { name: 'from_route', kind: 'choice', label: 'Which way', options: [['justice', 'from courts’ children to welfare'], ['welfare', 'from welfare to courts’ children']], value: home => (home.justice ? 'justice' : 'welfare') },
  ], change: values => ({ ...values, to_route: values.from_route === 'justice' ? 'welfare' : 'justice' }) },
  { key: 'rebuild', label: 'Rebuild', fields: [
    { ...FROM, label: 'Closed from' }, { name: 'until', kind: 'date', label: 'Closed until', value: () => '2029-03-31' },
    number('welfare', 'Welfare places', 'afterwards', home => home.welfare),
    number('justice', 'Places for courts’ children', 'afterwards', home => home.justice),
    { name: 'residents', kind: 'choice', label: 'The children who live there', options: RESIDENTS, value: () => 'transfer' },
    RAMP,
  ] },
  { key: 'capacity_building', label: 'Train staff', homes: true, fields: [
    FROM,
    number('high_need_odds_ratio', 'Odds of accepting a child with high need', 'times as high; 1.5 is assumed', () => 1.5),
    number('caution_freed', 'Share of places left empty out of caution that come into use', '0 to 1; 0.5 is assumed', () => 0.5),
    RAMP,
  ] },
  { key: 'staffing_recovery', label: 'Find staff', homes: true, fields: [
    FROM,
    number('recovered', 'Share of places without staff that come into use', '0 to 1; 0.5 is assumed', () => 0.5),
    { ...RAMP, value: () => 24 },
  ] },
];

/** For a home that this question closes, or that is closed already. */
export const OF_A_CLOSED_HOME = [
  { key: 'reopen', label: 'Open again', fields: [
    { ...date('Opening day', 'after the home has closed', 'opens'), value: () => '2029-04-01' },
    number('places', 'Places', 'divided as before', home => places(home) || home.stands || 0),
    { ...RAMP, value: () => 6 },
  ] },
];

/** For a region. */
export const OF_A_REGION = [
  { key: 'open', label: 'Open a home', fields: [
    { name: 'home', kind: 'text', label: 'Name of the new home', value: region => `New home, ${region.name}` },
    { ...date('Opening day', 'as planned', 'opens'), value: () => '2028-09-01' },
    number('welfare', 'Welfare places', '', () => 12),
    number('justice', 'Places for courts’ children', '', () => 0),
    RAMP,
    number('delay_months', 'Months late', '0: it opens as planned', () => 0),
  ] },
];

function places(home) {
  return home.welfare + home.justice;
}

/** The key and the settings of a change as scenario files have it. */
export function parts(change) {
  const key = Object.keys(change)[0];
  return { key, settings: change[key] };
}

/** The homes that a change names. */
export function homesOf(change) {
  const { settings } = parts(change);
  if (settings.home) {
    return [settings.home];
  }
  return Array.isArray(settings.homes) ? settings.homes : Object.keys(typeof settings.homes === 'object' ? settings.homes : {});
}

/** The change that an action makes of a place with the values of its fields. */
export function made(action, place, values) {
  const kept = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const settings = action.change ? action.change(kept) : kept;
  if (action.key === 'open') {
    return { open: { ...settings, region: place.name } };
  }
  return { [action.key]: action.homes ? { homes: [place.name], ...settings } : { home: place.name, ...settings } };
}

/** What the fields of an action hold at first, or as a change has them. */
export function values(action, place, change) {
  const settings = change && parts(change).key === action.key ? parts(change).settings : null;
  return Object.fromEntries(action.fields.map(field => [field.name, settings ? shown(settings[field.name]) : first(field, place)]));
}

function shown(value) {
  return value === undefined || value === null ? '' : value;
}

function first(field, place) {
  if (field.value) {
    return field.value(place);
  }
  return field.kind === 'date' && !field.optional ? '2027-04-01' : '';
}
