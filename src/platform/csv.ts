/**
 * A table for a spreadsheet in Norwegian: UTF-8 with a byte order mark, semicolons, decimal comma, CRLF. A text that a
 * spreadsheet would take for a formula is made plain text by an apostrophe before it, also behind spaces and quotes that
 * some programs pass over (OWASP, CSV injection).
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(";")}\r\n`).join("")}`;
}

function csvCell(text: string): string {
  const plain = /^[\s"]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n\t]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Up to six decimals with a comma; a space between thousands would make it text. */
export function csvNumber(value: number): string {
  return String(Math.round(value * 1e6) / 1e6).replace(".", ",");
}
