import { nearestPoint, type PlaceOfPoint } from "./nearest-point.ts";

/**
 * Reads one point of a chart at a time. A slider goes from point to point with the arrow keys and says each as its value,
 * which screen readers announce by themselves; a finger or a mouse on the drawing does the same. The text stands under
 * the chart and a ring round the point. Without this the drawing, its description and the table are all there.
 */
readAll();
// after a value has been saved, the page shows a new chart in its place
document.addEventListener("redrawn", readAll);

function readAll(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure.chart[data-said]:not(.reads)"))
    readPoints(figure);
}

function readPoints(figure: HTMLElement): void {
  const said = JSON.parse(figure.dataset.said ?? "[]") as string[];
  if (said.length === 0) return;

  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.max = String(said.length - 1);
  slider.value = slider.max;
  slider.setAttribute("aria-label", figure.dataset.read ?? "");
  // the slider's own value is announced; the text is for the eye
  const text = document.createElement("output");
  text.setAttribute("aria-live", "off");
  const reader = document.createElement("div");
  reader.className = "reader";
  reader.append(slider, text);
  figure.insertBefore(reader, figure.querySelector("figcaption"));
  figure.classList.add("reads");

  const ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  ring.setAttribute("class", "ring");

  const show = (position: number) => {
    slider.value = String(position);
    slider.setAttribute("aria-valuetext", said[position] ?? "");
    text.value = said[position] ?? "";
    const drawing = shownDrawing(figure);
    const place = drawing && placesIn(drawing).find((one) => one.position === position);
    if (!drawing || !place) return ring.remove();
    ring.setAttribute("cx", String(place.x));
    ring.setAttribute("cy", String(place.y));
    ring.setAttribute("r", String(drawing.viewBox.baseVal.width < 400 ? 6.5 : 10));
    drawing.append(ring);
  };
  const hide = () => {
    ring.remove();
    text.value = "";
  };

  slider.setAttribute("aria-valuetext", said.at(-1) ?? "");
  slider.addEventListener("input", () => show(slider.valueAsNumber));
  slider.addEventListener("focus", () => show(slider.valueAsNumber));
  slider.addEventListener("blur", hide);
  slider.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  for (const drawing of figure.querySelectorAll("svg")) {
    const point = (event: PointerEvent) => {
      const toDrawing = drawing.getScreenCTM()?.inverse();
      if (!toDrawing) return;
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toDrawing);
      const nearest = nearestPoint(placesIn(drawing), x, y);
      if (nearest) show(nearest.position);
    };
    drawing.addEventListener("pointerdown", point);
    drawing.addEventListener("pointermove", point);
    drawing.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hide());
  }
}

/** The one of the three sizes that the container shows. */
function shownDrawing(figure: HTMLElement): SVGSVGElement | undefined {
  return [...figure.querySelectorAll("svg")].find((drawing) => drawing.getClientRects().length > 0);
}

/** The middle of each point; of a missing one the upper end of its stem. */
function placesIn(drawing: SVGSVGElement): PlaceOfPoint[] {
  return [...drawing.querySelectorAll<SVGGraphicsElement>("[data-p]")].map((mark) => {
    const { x, y, width, height } = mark.getBBox();
    const middle = mark instanceof SVGLineElement ? y : y + height / 2;
    return { position: Number(mark.dataset.p), x: x + width / 2, y: middle };
  });
}
