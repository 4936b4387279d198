const pace = 900; // milliseconds for a step: time to read one

// The buttons, and playing step by step.
class Playback {
  constructor(player) {
    this.player = player;
    this.button = player.root.querySelector("[data-go=play]");
    player.onGo = () => this.stop();
    const moves = { first: () => 0, back: () => player.index - 1, on: () => player.index + 1, last: () => player.last };
    for (const [name, to] of Object.entries(moves)) {
      player.root.querySelector(`[data-go=${name}]`).addEventListener("click", () => player.go(to()));
    }
    this.button.addEventListener("click", () => this.toggle());
  }

  toggle() {
    if (this.timer) this.stop();
    else this.start();
  }

  // Whoever has not chosen a step yet, or is at the end, sees it from the beginning. A voice that reads every step aloud would never catch up.
  start() {
    this.player.words.setAttribute("aria-live", "off");
    if (this.player.isFresh || this.player.index === this.player.last) this.player.show(0);
    this.player.isFresh = false;
    this.timer = setInterval(() => this.tick(), pace);
    this.label("Pause");
  }

  tick() {
    this.player.show(this.player.index + 1);
    if (this.player.index === this.player.last) this.stop();
  }

  stop() {
    clearInterval(this.timer);
    this.timer = undefined;
    this.player.words.setAttribute("aria-live", "polite");
    this.label("Play");
  }

  label(word) {
    this.button.classList.toggle("on", this.timer !== undefined);
    this.button.querySelector(".word").textContent = word;
  }
}
