// Below the lanes: the values that were seen last, and what has been printed so far. Each appears only where there is something.
class Extras {
  constructor(root, run) {
    this.run = run;
    this.memory = root.querySelector(".memory");
    this.console = root.querySelector(".console");
    this.hasValues = run.steps.some(step => step.value);
    this.prints = run.steps.some(step => step.kind === "print");
    this.memory.hidden = !this.hasValues;
    this.console.hidden = !this.prints;
  }

  show(index) {
    if (this.hasValues) this.showValues(index);
    if (this.prints) {
      const lines = this.run.steps.slice(0, index + 1).filter(step => step.kind === "print").map(step => step.what.replace(/^prints /, ""));
      this.console.querySelector("pre").textContent = visible(lines.join("\n")) || "(nothing yet)";
    }
  }

  showValues(index) {
    const last = new Map();
    for (const step of this.run.steps.slice(0, index + 1)) {
      if (step.value) last.set(step.what.replace(/^\S+ /, ""), step);
    }
    const pairs = [...last].sort(([one], [other]) => one < other ? -1 : 1).map(([name, step]) => {
      const pair = document.createElement("div");
      const term = document.createElement("dt");
      const value = document.createElement("dd");
      term.textContent = visible(name);
      value.textContent = visible(shorten(step.value));
      value.append(" ", badge(step.thread));
      pair.classList.toggle("fresh", step === this.run.steps[index]);
      pair.append(term, value);
      return pair;
    });
    this.memory.querySelector("dl").replaceChildren(...pairs);
  }
}
