/**
 * A table for a spreadsheet in Norwegian: UTF-8 with a byte order mark, semicolons, CRLF. A text that a spreadsheet
 * would take for a formula is made plain text by an apostrophe before it (OWASP, CSV injection).
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(";")}\r\n`).join("")}`;
}

function csvCell(text: string): string {
  const plain = /^[\s"]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Whole øre as kroner with a decimal comma: "800,00". */
export function decimalKroner(ore: number): string {
  return `${Math.trunc(ore / 100)},${String(ore % 100).padStart(2, "0")}`;
}
