/* The closure lab: ask, see, compare, take along. */
import { h, fill, one, tell } from './dom.js';
import { Questions } from './question.js';
import { drawHomes, drawKey, drawEdit, drawAsked, homesNow } from './ask.js';
import { drawCountry } from './country.js';
import { drawOpening } from './opening.js';
import { drawEmpty, drawAnswer, watchSentence, sentenceInSight, regionOf } from './see.js';
import { Columns, drawCompare } from './compare.js';
import { drawTake } from './take.js';
import { largeType } from './large.js';
import { drawReady } from './ready.js';
import { spoken } from './days.js';
import { nameOf } from './naming.js';
import { Refused, api } from './api.js';

const questions = new Questions();
const columns = new Columns();
const answers = new Map();
const settings = { futures: null, years: null };
let base = null;
let baseAnswer = null;
let chosen = {};
let editing = null;
let editor = null;
let following = null;
let waiting = null;

function current() {
  return answers.get(questions.now.answer) || null;
}

function draw() {
  drawQuestion();
  drawSeen();
}

function drawQuestion() {
  const question = questions.now;
  const homes = homesNow(base, question.changes);
  drawHomes(homes, base, chosen, choose);
  const count = question.foreign ? 0 : question.changes.length + question.library.length;
  editor = drawEdit({ homes, base, chosen: { ...chosen, go: region => choose({ region, again: true }) }, change: editing === null ? null : question.changes[editing], count, months: months(), asked, put, cancel: () => choose({}), check });
  drawAsked({ question, base, editing, edit, remove, rename, clear: () => go({ changes: [], library: [] }) });
  drawCountry({ question: question.foreign ? { changes: [], library: [] } : question, base, ask: go });
  drawOpening({ base, settings, open: openFile, changed: () => run() });
  one('#undo').disabled = !questions.canUndo;
  one('#redo').disabled = !questions.canRedo;
}

/** The timeline shows the next five years, or fewer where the forecast is shorter. */
function months() {
  const from = base.dates.forecastFrom;
  const five = `${Number(from.slice(0, 4)) + 5}${from.slice(4)}`;
  return { from, until: five < base.dates.end ? five : base.dates.end };
}

function drawSeen() {
  const answer = current() || coming();
  if (!answer) {
    drawEmpty(baseAnswer);
    drawRest();
  } else if (drawAnswer(answer, { stop: () => api.cancel(answer.answer).then(update, refuse), on: () => run() })) {
    drawRest();
  }
}

/** What is shown of a question that has just been asked. */
function coming() {
  const question = questions.now;
  return question.id ? waitingAnswer(question, `coming-${question.id}`) : null;
}

function waitingAnswer(question, id) {
  return { answer: id, whatif: question.id, name: question.name, question: question.question, state: 'waiting', futures: { done: 0, asked: wanted('futures') }, dots: [], averages: [] };
}

/** What was answered in this tab before the question that is seen. */
function earlier() {
  return [...answers.values()].filter(answer => answer !== current() && answer.headline && answer.mean).reverse();
}

/** The cards below; one that is being used stays as it is until it is left. */
function drawRest(event) {
  const used = document.activeElement.closest('#compare, #take');
  const mine = event === undefined ? used && used.id : '';
  if (mine !== 'compare') {
    drawCompare({ columns, current: current(), earlier: earlier(), base, changed: () => drawRest('used') });
  }
  if (mine !== 'take') {
    drawTake(current(), questions.now);
  }
}

function choose(what) {
  editing = null;
  chosen = what;
  drawQuestion();
  const home = what.home && base.homes.find(each => each.name === what.home);
  if (home) {
    regionOf(home.region);
  }
  const title = one('#edit-title');
  if (title) {
    (what.again ? one('#region') : title).focus({ preventScroll: true });
    one('#edit').scrollIntoView({ block: 'nearest' });
  }
}

function edit(index) {
  const change = questions.now.changes[index];
  const named = change[Object.keys(change)[0]];
  editing = index;
  chosen = change.open ? { region: named.region } : { home: named.home || named.homes[0] };
  drawQuestion();
  one('#edit-title').focus();
}

function asked(change, alone) {
  const now = questions.now;
  return go(alone || now.foreign ? { changes: [change], library: [] } : { changes: [...now.changes, change], library: now.library });
}

function put(change) {
  const now = questions.now;
  return go({ changes: now.changes.map((each, index) => (index === editing ? change : each)), library: now.library });
}

function remove(what) {
  const now = questions.now;
  return go({ changes: now.changes.filter((each, index) => index !== what.place), library: now.library.filter((each, index) => index !== what.library) });
}

async function rename(name) {
  try {
    take(learnt(await api.rename(questions.now.id, name)));
  } catch (problem) {
    refuse(problem);
  }
}

/** Tries the change in the form while it is made, so that mistakes are told beside its fields. */
function check(change) {
  clearTimeout(waiting);
  const now = questions.now;
  const index = editing === null ? (now.foreign ? 0 : now.changes.length) : editing;
  const changes = now.foreign ? [change] : editing === null ? [...now.changes, change] : now.changes.map((each, at) => (at === editing ? change : each));
  const mine = editor;
  waiting = setTimeout(async () => {
    const here = editor;
    try {
      const found = await api.check({ name: '', changes, library: now.foreign ? [] : now.library });
      if (here === editor && here) {
        here.refuse([], false);
        here.preview(found.changes[index] || '');
      }
    } catch (problem) {
      if (here === editor && here && problem instanceof Refused) {
        here.preview('');
        here.refuse(beside(problem.problems, index), false);
      }
    }
  }, mine ? 400 : 50);
}

/** Each mistake with the last word of its field, where it is about the change that is being made. */
function beside(problems, index) {
  return problems.map(problem => {
    const words = problem.field.split('/');
    return words[0] === 'changes' && Number(words[1]) === index && words.length > 3 ? { ...problem, field: words[3] } : problem;
  });
}

/** Asks a question that has become another one; what is wrong with it is said beside its fields. */
async function go(question) {
  clearTimeout(waiting);
  const index = editing === null ? question.changes.length - 1 : editing;
  if (!question.changes.length && !question.library.length && !question.yaml) {
    take(question);
    return;
  }
  try {
    const found = await api.keep(question.yaml ? { yaml: question.yaml } : { name: nameOf(question), changes: question.changes, library: question.library });
    take(learnt(found));
  } catch (problem) {
    refuse(problem, index);
  }
}

function learnt(found) {
  const { id, name, question, link, command, yaml, notes } = found;
  return { id, name, question, link, command, yaml: undefined, text: yaml, notes, words: found.changes, changes: found.edit ? found.edit.changes : [], library: found.edit ? found.edit.library || [] : [], foreign: !found.edit };
}

function take(question) {
  questions.ask(question);
  editing = null;
  chosen = {};
  fill(one('#wrong'));
  address();
  draw();
  run();
  if (question.id) {
    one('#see').focus({ preventScroll: true });
  }
  if (question.id && !sentenceInSight()) {
    one('#see').scrollIntoView();
  }
}

function refuse(problem, index) {
  const problems = problem instanceof Refused ? problem.problems : [{ field: '', message: String(problem.message || problem) }];
  if (editor) {
    editor.preview('');
    editor.refuse(beside(problems, index), true);
  } else {
    fill(one('#wrong'), problems.map(each => h('p', { class: 'wrong' }, each.message)));
    one('#wrong').scrollIntoView({ block: 'nearest' });
  }
}

/** Shows the answer of the question that is seen; one that was stopped stays so, unless it is asked anew. */
async function run(how) {
  const question = questions.now;
  stopFollowing();
  if (!question.id) {
    return;
  }
  try {
    const id = `${question.id}-${wanted('futures')}-${wanted('years')}`;
    const found = how === 'as it is' && (finished(id) || await api.answer(id).catch(() => null));
    const started = found || await api.ask({ whatif: question.id, futures: wanted('futures'), years: wanted('years') });
    question.answer = started.answer;
    if (found) {
      answers.set(found.answer, found);
      columns.learn(found);
    } else if (!answers.has(started.answer)) {
      answers.set(started.answer, waitingAnswer(question, started.answer));
    }
    if (question === questions.now) {
      drawSeen();
      if (!found || ['running', 'waiting'].includes(found.state)) {
        following = api.follow(started.answer, update);
      }
    }
  } catch (problem) {
    refuse(problem);
  }
}

function finished(id) {
  const known = answers.get(id);
  return known && !['running', 'waiting'].includes(known.state) ? known : null;
}

function wanted(what) {
  return settings[what] || base[what].usual;
}

function update(answer) {
  const before = answers.get(answer.answer);
  answers.set(answer.answer, answer);
  columns.learn(answer);
  if (current() === answer) {
    drawSeen();
    const first = answer.headline && !(before && before.headline);
    if (first || answer.state === 'done' || answer.state === 'cancelled') {
      tell(`${answer.headline || answer.message || ''} ${first ? 'First futures; it sharpens.' : `${answer.futures.done} futures.`}`);
    }
  }
}

function stopFollowing() {
  if (following) {
    following();
    following = null;
  }
}

function address() {
  const id = questions.now.id;
  const path = id ? `/lab/${id}` : '/';
  document.title = id ? `${questions.now.name} – closure lab` : 'Closure lab';
  if (location.pathname !== path) {
    history.pushState(null, '', path);
  }
}

function step(way) {
  questions[way]();
  editing = null;
  chosen = {};
  address();
  draw();
  run('as it is');
  tell(way === 'undo' ? 'The last step was undone.' : 'The step was done again.');
}

async function openAddress() {
  const id = (/^\/lab\/([\w-]+)$/.exec(location.pathname) || [])[1];
  try {
    if (id && id !== questions.now.id) {
      questions.ask(learnt(await api.kept(id)));
    } else if (!id && questions.now.id) {
      questions.ask({ changes: [], library: [] });
    }
  } catch (problem) {
    draw();
    refuse(problem);
    return;
  }
  draw();
  address();
  run('as it is');
}

async function openFile(file) {
  if (file) {
    choose({});
    await go({ changes: [], library: [], yaml: await file.text() });
  }
}

function dropping() {
  const page = document.documentElement;
  addEventListener('dragover', event => {
    event.preventDefault();
    page.classList.add('dropping');
  });
  addEventListener('dragleave', event => {
    if (!event.relatedTarget) {
      page.classList.remove('dropping');
    }
  });
  addEventListener('drop', event => {
    event.preventDefault();
    page.classList.remove('dropping');
    openFile(event.dataTransfer.files[0]);
  });
}

/** The columns of this tab, or those that a link names. */
async function openColumns() {
  const ids = new URLSearchParams(location.search).get('ids');
  if (location.pathname === '/compare' && ids) {
    columns.set(ids.split(',').map(answer => ({ answer })));
    history.replaceState(null, '', '/');
  }
  await columns.load();
  drawRest();
}

async function knowBase() {
  baseAnswer = await api.baseAnswer(base.years.usual).catch(() => baseAnswer);
  if (!current()) {
    drawSeen();
  }
}

function foot() {
  fill(one('#footer'), h('p', {}, `Last full count of homes: ${spoken(base.dates.dataCutOff)}. No child here is real. Not for decisions about any one child. Version ${base.version}.`));
}

async function start() {
  largeType();
  try {
    base = await api.base();
  } catch (problem) {
    refuse(problem);
    return;
  }
  drawReady(base, async () => {
    base = await api.base();
    drawQuestion();
    knowBase();
  });
  knowBase();
  drawKey();
  foot();
  one('#undo').addEventListener('click', () => step('undo'));
  one('#redo').addEventListener('click', () => step('redo'));
  addEventListener('popstate', openAddress);
  document.addEventListener('visibilitychange', () => (document.hidden ? stopFollowing() : run('as it is')));
  for (const card of ['#compare', '#take']) {
    one(card).addEventListener('focusout', () => setTimeout(drawRest));
  }
  dropping();
  watchSentence();
  await openAddress();
  await openColumns();
}

start();
