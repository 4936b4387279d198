const svgSpace = "http://www.w3.org/2000/svg";

function svg(name, attributes) {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

// The arrow between two accesses that collided. It lies in the table's own canvas, so that it scrolls with the table.
class Arrow {
  constructor(root, run, lanes) {
    if (run.collision.length !== 2) return;
    this.lanes = lanes;
    this.ends = run.collision;
    this.canvas = root.querySelector(".canvas");
    const id = `collides-${root.dataset.check.replace(/\W/g, "-")}`;
    const head = svg("marker", { id, viewBox: "0 0 10 10", refX: 9, refY: 5, markerWidth: 10, markerHeight: 10, markerUnits: "userSpaceOnUse", orient: "auto" });
    head.append(svg("path", { d: "M0 0 10 5 0 10z" }));
    this.line = svg("path", { class: "line", "marker-end": `url(#${id})` });
    this.drawing = svg("svg", { class: "arrow", "aria-hidden": "true" });
    this.drawing.append(svg("defs", {}), this.line);
    this.drawing.firstChild.append(head);
    this.canvas.append(this.drawing);
    new ResizeObserver(() => this.draw()).observe(this.canvas.querySelector("table"));
  }

  // Sideways out of the earlier cell, along its row, where nobody else acts; then up or down beside the later one's lane. So it
  // crosses no other step.
  draw() {
    const canvas = this.canvas.getBoundingClientRect();
    if (canvas.width === 0) return;
    const [first, second] = this.ends.map(end => this.lanes.cell(end).firstElementChild.getBoundingClientRect());
    const side = second.left > first.left ? 1 : -1;
    const x1 = (side > 0 ? first.right : first.left) - canvas.left;
    const y1 = (first.top + first.bottom) / 2 - canvas.top;
    const x2 = (side > 0 ? second.left : second.right) - canvas.left;
    const y2 = (second.top + second.bottom) / 2 - canvas.top;
    const between = x2 - side * 14;
    const bend = Math.min(10, Math.abs(between - x1));
    this.drawing.setAttribute("width", canvas.width);
    this.drawing.setAttribute("height", canvas.height);
    this.line.setAttribute("d", `M${x1} ${y1}H${between - side * bend}q${side * bend} 0 ${side * bend} ${bend}V${y2 - 5}q0 5 ${side * 5} 5H${x2}`);
  }
}
