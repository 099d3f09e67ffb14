import { boxesMeet, type Box } from "../free-place.ts";
import { textWidth } from "../text-width.ts";

export interface TextBox extends Box {
  readonly text: string;
}

/** The places of all texts of a drawing, read from what was drawn and not from the model. */
export function textBoxes(drawing: string, size: number): TextBox[] {
  return [...drawing.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const letters = Number(read("font-size") ?? size);
    const shown = text
      .replaceAll("&amp;", "&")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"');
    const width = textWidth(shown, letters, read("font-weight") === "600");
    const x = Number(read("x"));
    const y = Number(read("y"));
    const anchor = read("text-anchor") ?? "start";
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { text: shown, left, right: left + width, top: y - 0.72 * letters, bottom: y + 0.05 * letters };
  });
}

/** Pairs of texts that cover one another. */
export function overlapping(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((box, i) =>
    boxes.slice(i + 1).flatMap((other) => (boxesMeet(box, other) ? [`${box.text} | ${other.text}`] : [])),
  );
}
