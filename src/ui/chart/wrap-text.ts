import { textWidth } from "./text-width.ts";

/** Breaks a text into lines that fit; a word wider than the line stands alone. Non-breaking spaces are kept together. */
export function wrapText(text: string, size: number, room: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, bold) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines;
}
