/* What the lab is asked over the line. */
import { h, fill, one } from './dom.js';

const SILENT = 'The lab does not answer. Does the command serve still run?';

/** Mistakes in a question, each with the field it is about. */
export class Refused extends Error {
  constructor(problems) {
    super(problems.map(problem => problem.message).join(' '));
    this.problems = problems;
  }
}

function token() {
  const found = document.querySelector('meta[name=lab-token]');
  return found ? found.content : '';
}

async function call(path, body) {
  const options = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Lab-Token': token() }, body: JSON.stringify(body) };
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Refused([{ field: '', message: SILENT }]);
  }
  const found = await response.json().catch(() => null);
  if (!response.ok || !found) {
    throw new Refused((found && found.errors) || [{ field: '', message: 'The lab could not do this.' }]);
  }
  return found;
}

/** Listens until the thing is finished, and says so where nobody answers; gives back what stops listening. */
function listen(path, name, told) {
  const source = new EventSource(path);
  let lost = null;
  const found = () => {
    clearTimeout(lost);
    lost = null;
    if (one('#wrong').textContent === SILENT) {
      fill(one('#wrong'));
    }
  };
  const stop = () => {
    found();
    source.close();
  };
  source.addEventListener('open', found);
  source.addEventListener('error', () => {
    lost = lost || setTimeout(() => fill(one('#wrong'), h('p', { class: 'wrong' }, SILENT)), 4000);
  });
  source.addEventListener(name, event => {
    const state = JSON.parse(event.data);
    if (['done', 'cancelled', 'failed', 'ready'].includes(state.state)) {
      stop();
    }
    told(state);
  });
  return stop;
}

export const api = {
  base: () => call('/api/base'),
  baseAnswer: years => call(`/api/base/answer?years=${years}`),
  order: answers => call(`/api/order?answers=${answers.join(',')}`),
  homes: () => call('/api/homes'),
  ready: told => listen('/api/ready', 'ready', told),
  check: question => call('/api/check', question),
  keep: question => call('/api/whatif', question),
  kept: id => call(`/api/whatif/${id}`),
  rename: (id, name) => call(`/api/whatif/${id}/name`, { name }),
  ask: question => call('/api/answer', question),
  answer: id => call(`/api/answer/${id}`),
  follow: (id, told) => listen(`/api/answer/${id}/events`, 'answer', told),
  cancel: id => call(`/api/answer/${id}/cancel`, {}),
  work: (kind, question) => call(`/api/${kind}`, question),
  job: id => call(`/api/job/${id}`),
  followJob: (id, told) => listen(`/api/job/${id}/events`, 'job', told),
  cancelJob: id => call(`/api/job/${id}/cancel`, {}),
};
