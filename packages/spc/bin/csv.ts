/** Tables as people save them: `;`, `,` or tab between cells, decimal comma or point, quotes, a byte order mark. */

export interface Table {
  readonly header: readonly string[];
  /** Cells as text; `line` is the line in the file, for messages. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

export function readTable(text: string): Table {
  const clean = text.replace(/^\uFEFF/, "");
  const firstLine = /^[^\r\n]*/.exec(clean)![0];
  const separator = firstLine.includes(";") ? ";" : firstLine.includes("\t") ? "\t" : ",";
  const lines = splitCells(clean, separator).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [header, ...rows] = lines;
  return { header: header?.cells ?? [], rows };
}

function splitCells(text: string, separator: string): { line: number; cells: string[] }[] {
  const lines: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let began = 1;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = "";
  };
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i];
    if (quoted && sign !== undefined) {
      if (sign === "\n") line++;
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else quoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      cell = "";
      quoted = true;
    } else if (sign === separator) endCell();
    else if (sign === "\n" || sign === undefined) {
      endCell();
      lines.push({ line: began, cells });
      cells = [];
      began = ++line;
    } else if (sign !== "\r") cell += sign;
  }
  return lines;
}

const missing = new Set(["", "na", "nan", "null", "-", "–", ".", "n/a"]);

/** `null` for a missing value, `undefined` for text that is no number. The last of comma and point is the decimal one. */
export function readNumber(text: string): number | null | undefined {
  if (missing.has(text.toLowerCase())) return null;
  const dense = text.replaceAll(/[\s\u00A0\u202F']/g, "").replace("−", "-");
  const decimal = dense.lastIndexOf(",") > dense.lastIndexOf(".") ? "," : ".";
  const plain = (decimal === "," ? dense.replaceAll(".", "") : dense.replaceAll(",", "")).replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

/** `12.3.2026` as people write it becomes `2026-03-12`; a number becomes one; anything else stays as it is. */
export function readPlace(text: string): number | string {
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (written) return `${written[3]}-${written[2]!.padStart(2, "0")}-${written[1]!.padStart(2, "0")}`;
  return /^-?\d+([.,]\d+)?$/.test(text) && !/^\d{4}$/.test(text) ? Number(text.replace(",", ".")) : text;
}
