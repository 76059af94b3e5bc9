/* The closure lab: ask, see, compare, take along. */
import { h, fill, one, tell } from './dom.js';
import { Questions, learnt, beside } from './question.js';
import { drawHomes, drawKey, drawEdit, drawAsked, homesNow } from './ask.js';
import { homesOf } from './actions.js';
import { drawCountry } from './country.js';
import { drawOpening, numbersAreRight } from './opening.js';
import { drawEmpty, drawAnswer, watchSentence, sentenceInSight, regionOf } from './see.js';
import { Columns, drawCompare } from './compare.js';
import { drawTake } from './take.js';
import { largeType } from './large.js';
import { dropping } from './drop.js';
import { Answers } from './answers.js';
import { drawReady } from './ready.js';
import { spoken, nextYears } from './days.js';
import { pathOf, idHere, takeNumbers } from './address.js';
import { nameOf } from './naming.js';
import { Refused, api } from './api.js';

const questions = new Questions();
const columns = new Columns();
let base = null;
let answers = null;
let baseAnswer = null;
let chosen = {};
let editing = null;
let editor = null;
const drafts = new Map();
let waiting = null;

function current() {
  return answers.of(questions.now);
}

function draw() {
  const [change] = questions.now.changes;
  const home = change && base.homes.find(each => homesOf(change).includes(each.name));
  if (home) {
    regionOf(home.region);
  }
  drawQuestion();
  drawSeen();
}

function drawQuestion() {
  const question = questions.now;
  const homes = homesNow(base, question.changes);
  drawHomes(homes, base, chosen, choose);
  const count = question.foreign ? 0 : question.changes.length + question.library.length;
  const name = chosen.home || chosen.region;
  editor = drawEdit({ draft: drafts.get(name), others: [...drafts.keys()].filter(other => other !== name).map(other => ({ name: other, open: () => choose(drafts.get(other).chosen) })), homes, base, chosen: { ...chosen, go: region => choose({ region, again: true }) }, change: editing === null ? null : question.changes[editing], count, months: nextYears(base.dates), asked, put, cancel: leaveForm, check });
  drawAsked({ question, base, editing, edit, remove, rename, clear: () => go({ changes: [], library: [] }) });
  drawCountry({ question: question.foreign ? { changes: [], library: [] } : question, base, ask: go });
  drawOpening({ base, settings: answers.settings, open: openFile, changed: () => {
    address();
    run();
  } });
  one('#undo').disabled = !questions.canUndo;
  one('#redo').disabled = !questions.canRedo;
}

function drawSeen() {
  const answer = current();
  if (!answer) {
    drawEmpty(baseAnswer);
    drawRest();
  } else if (drawAnswer(answer, { stop: () => answers.stop(answer).catch(refuse), on: () => run() })) {
    drawRest();
  }
}

/** The cards below; one that is being used stays as it is until it is left. */
function drawRest(event) {
  const used = document.activeElement.closest('#compare, #take');
  const mine = event === undefined ? used && used.id : '';
  if (mine !== 'compare') {
    drawCompare({ columns, current: current(), earlier: answers.beside(current()), base, changed: () => drawRest('used') });
  }
  if (mine !== 'take') {
    drawTake(current(), questions.now, questions.now.id ? pathOf(questions.now.id, answers.settings, base) : null);
  }
}

/** Keeps what was begun in the form, for when its home is chosen again. */
function keepDraft() {
  const draft = editor && editor.draft();
  const name = chosen.home || chosen.region;
  if (draft && name) {
    drafts.set(name, { ...draft, editing, chosen });
  }
}

function choose(what) {
  keepDraft();
  const begun = drafts.get(what.home || what.region);
  editing = begun && begun.editing !== null && begun.editing < questions.now.changes.length ? begun.editing : null;
  chosen = what;
  drawQuestion();
  const title = one('#edit-title');
  if (title) {
    (what.again ? one('#region') : title).focus({ preventScroll: true });
    one('#edit').scrollIntoView({ block: 'nearest' });
  }
}

/** Leaves the form for good: nothing of it is kept. */
function leaveForm() {
  editor = null;
  drafts.delete(chosen.home || chosen.region);
  choose({});
}

function edit(index) {
  keepDraft();
  const change = questions.now.changes[index];
  const named = change[Object.keys(change)[0]];
  editing = index;
  chosen = change.open ? { region: named.region } : { home: named.home || named.homes[0] };
  drafts.delete(chosen.home || chosen.region);
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

/** Asks a question that has become another one; what is wrong with it is said beside its fields. */
async function go(question) {
  clearTimeout(waiting);
  if (!numbersAreRight(answers.settings)) {
    return;
  }
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

function take(question) {
  questions.ask(question);
  drafts.delete(chosen.home || chosen.region);
  drafts.forEach(draft => {
    draft.editing = null;
  });
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

/** Starts or finds the answer of the question that is seen; one that was stopped stays so only where it is not asked anew. */
function run(asItIs = false) {
  return answers.follow(questions.now, asItIs).catch(refuse);
}

function update(answer, before) {
  columns.learn(answer);
  if (questions.now.answer === answer.answer) {
    drawSeen();
    const first = answer.headline && !(before && before.headline);
    if (first || answer.state === 'done' || answer.state === 'cancelled') {
      tell(`${answer.headline || answer.message || ''} ${first ? 'First futures; it sharpens.' : `${answer.futures.done} futures.`}`);
    }
  }
}

function address() {
  const id = questions.now.id;
  const path = pathOf(id, answers.settings, base);
  document.title = id ? `${questions.now.name} – closure lab` : 'Closure lab';
  if (location.pathname + location.search !== path && !(location.pathname === '/compare' && !id)) {
    history.pushState(null, '', path);
  }
}

function step(way) {
  questions[way]();
  editing = null;
  chosen = {};
  address();
  draw();
  run(true);
  tell(way === 'undo' ? 'The last step was undone.' : 'The step was done again.');
}

async function openAddress() {
  const id = idHere();
  takeNumbers(answers.settings, base);
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
  run(true);
}

async function openFile(file) {
  if (file) {
    choose({});
    await go({ changes: [], library: [], yaml: await file.text() });
  }
}

/** The columns of this tab, or those that a link names. */
function namedColumns() {
  const ids = new URLSearchParams(location.search).get('ids');
  if (location.pathname === '/compare' && ids) {
    columns.set(ids.split(',').map(answer => ({ answer })));
  }
}

async function knowBase() {
  baseAnswer = await api.baseAnswer(base.years.usual).catch(() => baseAnswer);
  if (answers && !current()) {
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
  answers = new Answers(base, update);
  drawReady(base, async () => {
    base = await api.base();
    drawHomes(homesNow(base, questions.now.changes), base, chosen, choose);
    knowBase();
  });
  knowBase();
  drawKey();
  foot();
  one('#undo').addEventListener('click', () => step('undo'));
  one('#redo').addEventListener('click', () => step('redo'));
  addEventListener('popstate', openAddress);
  document.addEventListener('visibilitychange', () => (document.hidden ? answers.leave() : run(true)));
  for (const card of ['#compare', '#take']) {
    one(card).addEventListener('focusout', () => setTimeout(drawRest));
  }
  dropping(openFile);
  watchSentence();
  namedColumns();
  const home = new URLSearchParams(location.search).get('home');
  await openAddress();
  if (home && base.homes.some(each => each.name === home)) {
    choose({ home });
  }
  await columns.load();
  drawRest();
}

start();
