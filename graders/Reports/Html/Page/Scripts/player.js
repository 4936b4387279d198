// One interleaving: which step is shown, and all who show it. It opens where it went wrong: at the collision,
// or else at the end.
class Player {
  constructor(root, run) {
    this.run = run;
    this.root = root;
    this.slider = root.querySelector("input[type=range]");
    this.count = root.querySelector(".count");
    this.words = root.querySelector(".now");
    const lanes = new Lanes(root, run, index => this.go(index));
    this.arrow = new Arrow(root, run, lanes);
    this.views = [lanes, new Source(root, run), new Extras(root, run)];
    root.classList.add("moving");
    root.querySelector(".controls").hidden = false;
    this.words.hidden = false;
    this.slider.addEventListener("input", () => this.go(this.slider.value - 1));
    this.last = run.steps.length - 1;
    this.isFresh = true;
    this.show(run.collision[1] ?? this.last);
  }

  // Where the reader wants to be; whoever plays stops at that.
  go(index) {
    this.isFresh = false;
    this.onGo?.();
    this.show(index);
  }

  show(index) {
    this.index = Math.max(0, Math.min(this.last, index));
    const words = sentenceOf(this.run, this.index);
    this.slider.value = this.index + 1;
    this.slider.setAttribute("aria-valuetext", words);
    this.count.textContent = `${this.index + 1} / ${this.last + 1}`;
    this.words.textContent = words;
    for (const view of this.views) view.show(this.index);
  }
}
