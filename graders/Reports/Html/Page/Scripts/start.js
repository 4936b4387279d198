const checks = JSON.parse(document.getElementById("run").textContent).lessons.flatMap(lesson => lesson.tasks).flatMap(task => task.checks);
const byId = new Map(checks.map(check => [check.id, check]));

// A player that nobody has opened costs nothing.
function startPlayer(root) {
  if (!root.open || root.classList.contains("moving")) return;
  const player = new Player(root, byId.get(root.dataset.check).interleaving);
  listenToKeys(player, new Playback(player));
}

for (const root of document.querySelectorAll("details.player")) {
  root.addEventListener("toggle", () => startPlayer(root));
  startPlayer(root);
}
document.querySelectorAll("button.copy").forEach(listenToCopying);
listenToPrinting();
addEventListener("hashchange", openTarget);
openTarget();
