import { z } from "zod";
import { norwegianDay } from "../../../domain/norwegian-time.ts";
import { type Answer, go } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { choice, day, line } from "../../../platform/web/fields.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { type FieldErrors, get, post, type Route, type TypedValues } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { opennessPage, type OpennessPageProps } from "./openness-page.tsx";
import { readNetwork } from "./read-network.ts";
import { termsPath } from "./terms-path.ts";
import { words } from "./words.ts";
import { setFiguresOpen } from "./write-terms.ts";

const path = "/arrangor/nettverk/:collaborative/maleregler/apne-tall";

const opennessForm = z.object({
  hvem: line(300),
  dag: day(),
  /** What held when the page was made. */
  na: choice(["apne", "lukket"]),
});

/** Whether the network has agreed to be open with its figures (small numbers: domain/small-numbers, decisions/sums.md). */
export const opennessRoutes: readonly Route[] = [
  get(path, { may: "measurement.terms", answer: (ask) => show(ask) }),

  post(path, {
    may: "measurement.terms",
    form: opennessForm,
    wrong: (ask, { errors, typed }) => show(ask, { errors, typed }),
    async answer(ask) {
      const { form, typed } = ask;
      if (Temporal.PlainDate.compare(form.dag, norwegianDay(ask.now)) > 0)
        return show(ask, { errors: { dag: "future" }, typed });
      const id = ask.place.collaborativeId as string;
      const wasOpen = form.na === "apne";
      // somebody else has done it, with their own reason
      if (!(await setFiguresOpen(ask.database, id, !wasOpen))) return show(ask, { typed, conflict: true });
      await ask.audit({
        action: "measurement.opennessChanged",
        subject: { kind: "collaborative", id },
        collaborativeId: id,
        old: { figuresOpen: wasOpen },
        new: { figuresOpen: !wasOpen, reason: form.hvem, agreedOn: form.dag.toString() },
      });
      const network = await readNetwork(ask.database, id);
      return go(`${termsPath(network)}?lagret=${wasOpen ? "lukket" : "apnet"}`);
    },
  }),
];

async function show(
  ask: Ask,
  more: { errors?: FieldErrors; typed?: TypedValues; conflict?: boolean } = {},
): Promise<Answer> {
  const network = await readNetwork(ask.database, ask.place.collaborativeId as string);
  const text = say(words, ask.language);
  const sentence = (code: string | undefined) =>
    code && (code === "future" ? text.agreedInFuture : fieldWords(code, ask.language));
  const props: OpennessPageProps = {
    network,
    typed: more.typed && { agreedBy: String(more.typed.hvem ?? ""), agreedOn: String(more.typed.dag ?? "") },
    errors: { agreedBy: sentence(more.errors?.hvem), agreedOn: sentence(more.errors?.dag) },
    // without a word of what held, the form is not ours
    conflict: more.conflict ?? more.errors?.na !== undefined,
    hidden: ask.hidden(),
    language: ask.language,
  };
  return opennessPage(props);
}
