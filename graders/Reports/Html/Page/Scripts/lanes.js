// The table of steps: which row is the current one, and what each thread is doing, in the heads of the lanes.
class Lanes {
  constructor(root, run, go) {
    this.run = run;
    this.frame = root.querySelector(".lanes");
    this.rows = [...this.frame.querySelectorAll("tbody tr")];
    this.heads = [...this.frame.querySelectorAll("thead th:not(.no)")];
    this.rows.forEach((row, index) => row.addEventListener("click", () => go(index)));
  }

  show(index) {
    this.rows.forEach((row, at) => {
      row.classList.toggle("now", at === index);
      row.classList.toggle("later", at > index);
      if (at === index) row.setAttribute("aria-current", "step");
      else row.removeAttribute("aria-current");
    });
    const latest = latestSteps(this.run, index);
    this.heads.forEach((head, thread) => this.head(head, latest[thread], thread === this.run.steps[index].thread));
    this.reveal(index);
  }

  head(head, step, acts) {
    const doing = head.querySelector(".doing");
    const state = acts && !step.wants && step.kind !== "end" ? "takes this step" : doingOf(step);
    doing.textContent = visible(state);
    doing.className = "doing" + (step && step.wants ? " waits" : acts ? " acts" : "");
    if (step && step.holds.length) {
      const holds = document.createElement("span");
      holds.className = "holds";
      holds.textContent = visible(`holds ${step.holds.join(", ")}`);
      doing.append(holds);
    }
  }

  cell(index) {
    return this.rows[index].querySelector("td.acts");
  }

  // Scrolls the frame and nothing else: the page stays where the reader has it.
  reveal(index) {
    const frame = this.frame;
    const cell = this.cell(index);
    const box = cell.getBoundingClientRect();
    const view = frame.getBoundingClientRect();
    const head = frame.querySelector("thead").getBoundingClientRect().height;
    const column = this.rows[index].querySelector("th").getBoundingClientRect().width;
    frame.scrollTop += shortfall(box.top, box.bottom, view.top + head, view.top + frame.clientHeight);
    frame.scrollLeft += shortfall(box.left, box.right, view.left + column, view.left + frame.clientWidth);
  }
}

// How far to scroll so that what lies from start to end is within a view, with a little room around it.
function shortfall(start, end, viewStart, viewEnd) {
  const room = 28;
  if (start < viewStart) return start - viewStart - room;
  if (end > viewEnd) return Math.min(end - viewEnd + room, start - viewStart);
  return 0;
}
