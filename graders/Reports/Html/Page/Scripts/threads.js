// A thread's badge: A, B … Z, AA. The page's own marks (PlayerSection.BadgeOf) count the same way.
function badgeOf(thread) {
  return (thread < 26 ? "" : badgeOf(Math.floor(thread / 26) - 1)) + String.fromCharCode(65 + thread % 26);
}

function badge(thread) {
  const mark = document.createElement("span");
  mark.className = `badge c${thread % 8}`;
  mark.textContent = badgeOf(thread);
  return mark;
}

// Where each thread is after a step: its own latest step, or undefined while it has not begun.
function latestSteps(run, index) {
  const latest = run.threads.map(() => undefined);
  for (let i = 0; i <= index; i++) latest[run.steps[i].thread] = run.steps[i];
  return latest;
}

// What a thread is doing, in two or three words for the head of its lane.
function doingOf(step) {
  if (!step) return "not begun";
  if (step.kind === "end") return "ended";
  if (step.wants) return `wants ${step.wants}`;
  return "can go on";
}
