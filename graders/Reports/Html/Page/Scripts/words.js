// Words for what happens. Text that comes from a learner's program goes into the page as text, never as HTML, and characters
// without a shape are shown by their number, as in the part of the page that is there before any script.
const shapeless = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200c\u200e-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function visible(text) {
  return text.replace(shapeless, c => "\\u" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0"));
}

function placeOf(step) {
  return step.file ? `${step.file}:${step.line}` : "in the check";
}

// "Step 7 of 28. main, Bank.cs:22: takes lock. Holds lock."
function sentenceOf(run, index) {
  const step = run.steps[index];
  const parts = [`Step ${index + 1} of ${run.steps.length}. ${run.threads[step.thread]}, ${placeOf(step)}: ${shorten(step.what) || "gets to this line"}`];
  if (step.value) parts[0] += ` (${shorten(step.value)})`;
  if (step.holds.length) parts.push(`Holds ${step.holds.join(", ")}`);
  if (step.wants) parts.push(`Cannot go on until it has ${step.wants}`);
  const other = run.collision.indexOf(index);
  if (other >= 0) parts.push(`Collides with step ${run.collision[1 - other] + 1}`);
  if (step.time) parts.push(`${format(step.time)} ms of simulated time`);
  return visible(parts.join(". ") + ".");
}

function shorten(text) {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function format(milliseconds) {
  return String(Math.round(milliseconds * 1000) / 1000);
}
