/* The answers of this tab: each is started or found, followed while it grows, and kept. */
import { api } from './api.js';

export class Answers {
  /** changed is called with an answer that is new or has grown, and with what it was before. */
  constructor(base, changed) {
    this.base = base;
    this.changed = changed;
    this.all = new Map();
    this.settings = { futures: null, years: null, wrong: {} };
    this.unfollow = null;
    this.turn = 0;
  }

  wanted(what) {
    return this.settings[what] || this.base[what].usual;
  }

  /** The answer of a question as far as it is there; null for the question without changes. */
  of(question) {
    return this.all.get(question.answer) || (question.id ? this.coming(question, `coming-${question.id}`) : null);
  }

  coming(question, id) {
    return { answer: id, whatif: question.id, name: question.name, question: question.question, state: 'waiting', futures: { done: 0, asked: this.wanted('futures') }, dots: [], averages: [] };
  }

  /** What was answered in this tab beside an answer. */
  beside(answer) {
    return [...this.all.values()].filter(each => each !== answer && each.headline && each.mean).reverse();
  }

  /** Follows the answer of a question. One that was stopped goes on, or stays as it is. */
  async follow(question, asItIs) {
    this.leave();
    this.turn += 1;
    const turn = this.turn;
    if (!question.id) {
      return;
    }
    const id = `${question.id}-${this.wanted('futures')}-${this.wanted('years')}`;
    const found = asItIs && (this.finished(id) || await api.answer(id).catch(() => null));
    const started = found || await api.ask({ whatif: question.id, futures: this.wanted('futures'), years: this.wanted('years') });
    question.answer = started.answer;
    this.learn(found || this.all.get(started.answer) || this.coming(question, started.answer));
    if (turn === this.turn && (!found || growing(found))) {
      this.leave();
      this.unfollow = api.follow(started.answer, answer => this.learn(answer));
    }
  }

  finished(id) {
    const known = this.all.get(id);
    return known && !growing(known) ? known : null;
  }

  learn(answer) {
    const before = this.all.get(answer.answer);
    this.all.set(answer.answer, answer);
    this.changed(answer, before);
  }

  stop(answer) {
    return api.cancel(answer.answer).then(stopped => this.learn(stopped));
  }

  leave() {
    if (this.unfollow) {
      this.unfollow();
      this.unfollow = null;
    }
  }
}

function growing(answer) {
  return answer.state === 'running' || answer.state === 'waiting';
}
