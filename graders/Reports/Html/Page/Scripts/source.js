// The source: on each line the badges of the threads that are there, and the line of the current step.
class Source {
  constructor(root, run) {
    this.run = run;
    this.frame = root.querySelector(".source");
    this.lines = new Map();
    for (const file of root.querySelectorAll(".source figure")) {
      for (const line of file.querySelectorAll("li[value]")) this.lines.set(`${file.dataset.file}:${line.value}`, line);
    }
  }

  show(index) {
    if (!this.frame) return;
    for (const line of this.lines.values()) {
      line.classList.remove("now", "here");
      line.querySelector(".marks").replaceChildren();
    }
    const acting = this.run.steps[index].thread;
    const latest = latestSteps(this.run, index);
    latest.forEach((step, thread) => {
      const line = step && step.kind !== "end" && this.lines.get(placeOf(step));
      if (line) this.mark(line, thread, thread === acting);
    });
  }

  // The one that acts comes first; a line with more threads than there is room for says how many.
  mark(line, thread, acts) {
    const marks = line.querySelector(".marks");
    const mark = badge(thread);
    mark.title = visible(`${this.run.threads[thread]} is here`);
    if (acts) marks.prepend(mark);
    else marks.append(mark);
    line.classList.add("here");
    if (acts) line.classList.add("now");
    marks.dataset.more = marks.children.length > 3 ? `+${marks.children.length - 3}` : "";
    if (acts) this.reveal(line);
  }

  reveal(line) {
    const box = line.getBoundingClientRect();
    const view = this.frame.getBoundingClientRect();
    const heading = line.closest("figure").querySelector("figcaption").getBoundingClientRect().height;
    this.frame.scrollTop += shortfall(box.top, box.bottom, view.top + heading, view.top + this.frame.clientHeight);
  }
}
