// Arrow keys step, while the player has the focus. The slider has keys of its own, which do the same.
function listenToKeys(player, playback) {
  const moves = {
    ArrowLeft: () => player.index - 1, ArrowUp: () => player.index - 1,
    ArrowRight: () => player.index + 1, ArrowDown: () => player.index + 1,
    Home: () => 0, End: () => player.last,
  };
  player.root.querySelector(".stage").addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target === player.slider) return;
    const isButton = event.target.closest("button") !== null;
    if (Object.hasOwn(moves, event.key)) player.go(moves[event.key]());
    else if (event.key === " " && !isButton) playback.toggle();
    else return;
    event.preventDefault();
  });
}
