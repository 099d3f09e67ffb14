/** Thousandths of an em in Inter Regular, read from the font. Digits as tabular figures. */
const widths: readonly (readonly [number, string])[] = [
  [242, "ijl"],
  [281, " \u00a0I!,.:·;"],
  [332, "t"],
  [362, "/()f"],
  [376, "r"],
  [460, "-"],
  [500, "–"],
  [527, "s?"],
  [550, "xkzavyåJc"],
  [587, "e«»Fhnuoø"],
  [610, "Ebdpqg"],
  [632, "0123456789LZPSRT"],
  [662, "BK+<=>×"],
  [690, "YXAVÅD"],
  [745, "CHUGN"],
  [765, "OQØ"],
  [818, "w…"],
  [890, "mM"],
  [917, "æ"],
  [985, "%WÆ"],
];

const byLetter = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** How wide a text will be, in px: near enough to keep labels apart, without a font at hand. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += byLetter.get(letter) ?? 650;
  return (thousandths * size * (bold ? 1.04 : 1)) / 1000;
}

/** As much of the text as there is room for, with an ellipsis where it was cut; empty when nothing readable is left. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let cut = text;
  while (cut.length > 0 && textWidth(`${cut}…`, size) > room) cut = cut.slice(0, -1);
  const kept = cut.trimEnd();
  return kept.length < 2 ? "" : `${kept}…`;
}
