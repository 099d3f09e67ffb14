import { keepApart } from "./label-places.ts";
import type { ChartSize } from "./sizes.ts";

/** A name with its value at the right end of its line; the last value has no name. */
export interface EndLabel {
  readonly name: string;
  readonly value: string;
  readonly y: number;
  readonly strong: boolean;
}

export interface DrawnEndLabel {
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
}

/** The texts whose width decides the room at the right. */
export function endTexts(labels: readonly Omit<EndLabel, "y">[], size: ChartSize): string[] {
  return labels.flatMap(({ name, value }) => (size.oneLine ? [joined(name, value)] : [name, value]));
}

/** Labels of 1.3 lines that never meet. In the narrow chart a name stands over its value. */
export function placeEndLabels(
  labels: readonly EndLabel[],
  size: ChartSize,
  top: number,
  bottom: number,
): DrawnEndLabel[] {
  const line = 1.3 * size.text;
  const between = 1.15 * size.text;
  const twoLines = (label: EndLabel) => !size.oneLine && label.name !== "";
  const places = keepApart(
    labels.map(({ y }) => y),
    labels.map((label) => (twoLines(label) ? 1.5 * size.text + between : line)),
    top - line / 2,
    bottom + line / 2,
  );
  return labels.flatMap((label, i) => {
    const y = places[i]! + 0.35 * size.text;
    const { name, value, strong } = label;
    if (!twoLines(label)) return [{ text: joined(name, value), y, strong }];
    return [
      { text: name, y: y - between / 2, strong },
      { text: value, y: y + between / 2, strong },
    ];
  });
}

function joined(name: string, value: string): string {
  return name === "" ? value : `${name} ${value}`;
}
