import type { Texts } from "../../domain/language.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import type { FieldErrors, TypedValues } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say, type Words } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { DraftFields } from "./draft-fields.tsx";
import { textValues } from "./draft-form.ts";
import { draftWords } from "./draft-words.ts";

/** What is said of what replaces a package, and what else there is to choose. */
export interface Superseded {
  code: string;
  slug: string;
  version: number;
  title: Texts;
  from: string | null;
  by: string | null;
  text: Texts | null;
  others: { code: string; title: Texts }[];
}

/** What the page is drawn with when a form was wrong, or somebody else had saved meanwhile. */
export interface ShownSupersession {
  errors?: FieldErrors;
  typed?: TypedValues;
  conflict?: boolean;
}

/** When the package is superseded, by what, and the words for it. */
export function supersedePage(one: Superseded, ask: Ask, shown: ShownSupersession): PageAnswer {
  const { language } = ask;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const draft = say(draftWords, language);
  const stored: TypedValues = {
    from: one.from ?? "",
    by: one.by ?? "",
    ...textValues("text", one.text ?? undefined),
  };
  const values = shown.typed?.from === undefined ? stored : shown.typed;
  const fields = new DraftFields(values, shown.errors ?? {}, shown.conflict ? stored : undefined, language);
  const drawn = (
    <>
      {fields.day("from", text.from)}
      {fields.choice(
        "by",
        text.by,
        one.others.map(({ code, title }) => ({ value: code, text: title[language] })),
        { empty: text.outside },
      )}
      {fields.texts([{ name: "text", label: text.inWords, help: text.inWordsHelp }])}
    </>
  );
  const summary = fields.summary();
  const address = `/tiltakspakker/${one.slug}/erstattet`;
  const hidden = () => ({
    ...ask.hidden(),
    versjon: String(shown.conflict ? one.version : (shown.typed?.versjon ?? one.version)),
  });
  const isWrong = summary.length > 0 || shown.conflict;
  return page({
    status: summary.length > 0 ? 422 : shown.conflict ? 409 : 200,
    title: isWrong ? `${shell.errorPrefix} ${text.title}` : text.title,
    body: (
      <>
        <Crumb href={`/tiltakspakker/${one.slug}`}>{one.title[language]}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary title={shell.mustMend(summary.length)} errors={summary} />
        {shown.conflict && (
          <Notice tone="warning" title={draft.conflictTitle} live>
            {draft.conflictText}
          </Notice>
        )}
        <Lead>{text.lead}</Lead>
        <Form action={address} hidden={hidden()}>
          {drawn}
          <DoIt button={text.save} />
        </Form>
        {one.from !== null && (
          <Part title={text.removeTitle}>
            <Form action={`${address}/fjern`} hidden={hidden()}>
              <p>{text.removeText}</p>
              <Button look="outline">{text.removeTitle}</Button>
            </Form>
          </Part>
        )}
      </>
    ),
  });
}

const words = {
  title: { nb: "Erstatt pakken", nn: "Erstatt pakken", en: "Supersede the package" },
  lead: {
    nb: "Pakken blir stående, og alle kan lese den. Team som er i gang, beholder den. Siden sier hva som gjelder i stedet, og fra når.",
    nn: "Pakken blir ståande, og alle kan lese han. Team som er i gang, held på han. Sida seier kva som gjeld i staden, og frå når.",
    en: "The package stays, and everybody can read it. Running teams keep it. The page says what applies instead, and from when.",
  },
  from: { nb: "Erstattet fra", nn: "Erstatta frå", en: "Superseded from" },
  by: { nb: "Av", nn: "Av", en: "By" },
  outside: {
    nb: "Noe utenfor katalogen",
    nn: "Noko utanfor katalogen",
    en: "Something outside the catalogue",
  },
  inWords: { nb: "Hva som gjelder i stedet", nn: "Kva som gjeld i staden", en: "What applies instead" },
  inWordsHelp: {
    nb: "På alle tre språk. Si hva det er, og hvor det finnes.",
    nn: "På alle tre språka. Sei kva det er, og kvar det finst.",
    en: "In all three languages. Say what it is and where it is found.",
  },
  save: {
    nb: "Lagre og vis det på siden",
    nn: "Lagre og vis det på sida",
    en: "Save and show it on the page",
  },
  removeTitle: {
    nb: "Pakken er ikke erstattet",
    nn: "Pakken er ikkje erstatta",
    en: "The package is not superseded",
  },
  removeText: {
    nb: "Meldingen om at pakken er erstattet, blir tatt bort.",
    nn: "Meldinga om at pakken er erstatta, blir teken bort.",
    en: "The message that the package is superseded is taken away.",
  },
} satisfies Words;
