/* A short name for a question of many changes; one or two changes are named by the lab. */
import { parts, homesOf } from './actions.js';

const VERBS = { close: 'Close', reopen: 'Reopen', rebuild: 'Rebuild', stop_admissions: 'Stop admissions at', restrict: 'Fewer usable places at', resize: 'Another size of', convert: 'Convert places at', open: 'Open', capacity_building: 'Train staff at', staffing_recovery: 'Find staff for' };

function short(change) {
  const { key, settings } = parts(change);
  if (key === 'scale_demand') {
    return `${Math.abs(Math.round((settings.factor - 1) * 100))}% ${settings.factor > 1 ? 'more' : 'fewer'} children`;
  }
  const homes = homesOf(change);
  return VERBS[key] && homes.length ? `${VERBS[key]} ${homes[0]}` : '';
}

export function nameOf({ changes, library }) {
  const count = changes.length + library.length;
  const first = changes.length ? short(changes[0]) : '';
  return count > 2 && first ? `${first} and ${count - 1} more changes` : '';
}
