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
  /** Several things to open, each with its own address of ours. */
  links?: readonly LetterLink[];
  /** One thing to press; the address is ours. */
  action?: LetterLink;
  closing: string;
  /** Under the closing: how not to get such letters. */
  foot?: LetterLink;
}

interface LetterLink {
  text: string;
  url: string;
}

export function letterText(letter: Letter): string {
  const parts = [letter.greeting, ...letter.paragraphs];
  if (letter.code) parts.push(letter.code);
  if (letter.facts?.length) parts.push(letter.facts.map(([name, value]) => `${name}: ${value}`).join("\n"));
  if (letter.links?.length) parts.push(letter.links.map(addressed).join("\n\n"));
  if (letter.action) parts.push(addressed(letter.action));
  parts.push(letter.closing);
  if (letter.foot) parts.push(addressed(letter.foot));
  return parts.join("\n\n") + "\n";
}

function addressed({ text, url }: LetterLink): string {
  return `${text}:\n${url}`;
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
          {letter.links && letter.links.length > 0 && (
            <ul style="margin:0 0 16px;padding:0 0 0 20px">
              {letter.links.map(({ text, url }) => (
                <li style="margin:0 0 10px">
                  <a href={url} style="color:#1E676B">
                    {text}
                  </a>
                </li>
              ))}
            </ul>
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
          {letter.foot && (
            <p style="margin:12px 0 0;color:#555F5F">
              <a href={letter.foot.url} style="color:#1E676B">
                {letter.foot.text}
              </a>
            </p>
          )}
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${html.toString()}`;
}
