import type { Language } from "../../domain/language.ts";

/** A letter as its feature writes it, in one language; it leaves as text and as HTML with the same content. */
export interface Letter {
  subject: string;
  greeting: string;
  /** Paragraphs of plain text. Everything is escaped in the HTML (C40). */
  paragraphs: readonly string[];
  /** Facts in two columns: the date, the place. */
  facts?: readonly (readonly [string, string])[];
  /** A code to type, shown large. */
  code?: string;
  /** One thing to press; the address is ours. */
  action?: { text: string; url: string };
  closing: string;
}

export function letterText(letter: Letter): string {
  const parts = [letter.greeting, ...letter.paragraphs];
  if (letter.code) parts.push(letter.code);
  if (letter.facts?.length) parts.push(letter.facts.map(([name, value]) => `${name}: ${value}`).join("\n"));
  if (letter.action) parts.push(`${letter.action.text}:\n${letter.action.url}`);
  return [...parts, letter.closing].join("\n\n") + "\n";
}

/** Mail programs know no stylesheet of ours, so the few looks stand on the elements. */
export function letterHtml(letter: Letter, language: Language): string {
  const font =
    "font-family:Inter,Segoe UI,Helvetica,Arial,sans-serif;font-size:17px;line-height:1.5;color:#212E2D";
  const paragraph = "margin:0 0 16px";
  const html = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{letter.subject}</title>
      </head>
      <body style="margin:0;padding:24px;background:#ffffff">
        <div style={`max-width:600px;${font}`}>
          <p style="margin:0 0 24px;font-weight:600;color:#0B5A5E">Læringsnettverk</p>
          <p style={paragraph}>{letter.greeting}</p>
          {letter.paragraphs.map((text) => (
            <p style={paragraph}>{text}</p>
          ))}
          {letter.code && (
            <p style="margin:24px 0;font-size:34px;font-weight:600;letter-spacing:6px">{letter.code}</p>
          )}
          {letter.facts && letter.facts.length > 0 && (
            <table role="presentation" style={`margin:0 0 16px;border-collapse:collapse;${font}`}>
              {letter.facts.map(([name, value]) => (
                <tr>
                  <td style="padding:6px 24px 6px 0;vertical-align:top;color:#555F5F">{name}</td>
                  <td style="padding:6px 0;vertical-align:top">{value}</td>
                </tr>
              ))}
            </table>
          )}
          {letter.action && (
            <p style="margin:24px 0">
              <a
                href={letter.action.url}
                style="display:inline-block;padding:12px 22px;background:#0B5A5E;color:#ffffff;text-decoration:none;border-radius:4px"
              >
                {letter.action.text}
              </a>
            </p>
          )}
          <p style="margin:24px 0 0;color:#555F5F">{letter.closing}</p>
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${html.toString()}`;
}
