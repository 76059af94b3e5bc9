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
