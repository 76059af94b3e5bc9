/* The question being asked, with every earlier one, so that each step can be undone. */

export class Questions {
  constructor() {
    this.steps = [{ changes: [], library: [] }];
    this.at = 0;
  }

  get now() {
    return this.steps[this.at];
  }

  /** A new question; what had been undone is forgotten. */
  ask(question) {
    this.steps = [...this.steps.slice(0, this.at + 1), question];
    this.at += 1;
  }

  get canUndo() {
    return this.at > 0;
  }

  get canRedo() {
    return this.at < this.steps.length - 1;
  }

  undo() {
    this.at = Math.max(0, this.at - 1);
  }

  redo() {
    this.at = Math.min(this.steps.length - 1, this.at + 1);
  }
}

/** A question as the lab keeps it; one that came as a file and cannot be shown in the forms is foreign. */
export function learnt(found) {
  const { id, name, question, link, command, yaml, notes } = found;
  return { id, name, question, link, command, yaml: undefined, text: yaml, notes, words: found.changes, changes: found.edit ? found.edit.changes : [], library: found.edit ? found.edit.library || [] : [], foreign: !found.edit };
}

/** Each mistake with the last word of its field, where it is about the change that is being made. */
export function beside(problems, index) {
  return problems.map(problem => {
    const words = problem.field.split('/');
    return words[0] === 'changes' && Number(words[1]) === index && words.length > 3 ? { ...problem, field: words[3] } : problem;
  });
}
