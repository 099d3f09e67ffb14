import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Answer, go, notFound, page } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Button } from "../../ui/button.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { NumberField } from "../../ui/number-field.tsx";
import { fieldText } from "./count-text.ts";
import { decideTarget } from "./decide-target.ts";
import { findMeasure, measurePath } from "./find-measure.ts";
import { textLanguage } from "./measure-language.ts";
import type { MeasureReading } from "./series-plan.ts";
import { targetText } from "./unit-text.ts";
import { words } from "./words.ts";

const oneText = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value) ?? "",
  z.string().max(60, "tooLong"),
);
const targetForm = z.object({ mal: oneText, forrige: oneText });

/** The team's own target: the package's is the start, and the team may set another or none (A059). */
export const targetRoutes: readonly Route[] = [
  get("/team/:team/malinger/:measure/mal", {
    may: "measurement.write",
    async answer(ask) {
      const reading = await findMeasure(ask);
      if (reading === undefined || reading.measure.dataSource) return notFound;
      return targetPage(ask, reading, fieldText(reading.measure.target ?? null, ask.language), undefined);
    },
  }),

  post("/team/:team/malinger/:measure/mal", {
    may: "measurement.write",
    form: targetForm,
    async wrong(ask, { errors, typed }) {
      const reading = await findMeasure(ask);
      if (reading === undefined || reading.measure.dataSource) return notFound;
      return targetPage(
        ask,
        reading,
        String(typed.mal ?? ""),
        fieldWords(errors.mal ?? "tooLong", ask.language),
      );
    },
    async answer(ask) {
      const reading = await findMeasure(ask);
      if (reading === undefined || reading.measure.dataSource) return notFound;
      const { measure } = reading;
      const typed = ask.form.mal;
      const decided = decideTarget(typed, measure.unit === "percent", ask.language);
      if ("error" in decided) return targetPage(ask, reading, typed, decided.error);
      const kept = measure.target ?? null;
      if (ask.form.forrige !== String(kept ?? "")) {
        const text = say(words, ask.language);
        return targetPage(
          ask,
          reading,
          typed,
          text.targetConflict(targetText(measure.target, measure.unit, ask.language)),
          409,
        );
      }
      if (decided.target !== kept) {
        await ask.database.execute(
          sql`update team_measure set target = ${decided.target}, version = version + 1 where id = ${measure.id}`,
        );
        const { collaborativeId, teamId } = ask.place;
        const subject = { kind: "teamMeasure", id: measure.id };
        await ask.audit({
          action: "target.changed",
          subject,
          collaborativeId,
          teamId,
          old: { target: kept },
          new: decided,
        });
      }
      return go(`${measurePath(reading)}?mal=lagret`);
    },
  }),
];

function targetPage(
  ask: Ask,
  reading: MeasureReading,
  value: string,
  error: string | undefined,
  status = 422,
): Answer {
  const { language } = ask;
  const { measure } = reading;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const path = measurePath(reading);
  const proposed = measure.packageTarget;
  return page({
    status: error === undefined ? 200 : status,
    title: error === undefined ? text.targetTitle : `${shell.errorPrefix} ${text.targetTitle}`,
    body: (
      <>
        <Crumb href={path} lang={textLanguage(measure, language)}>
          {measure.texts.name[language]}
        </Crumb>
        <h1>{text.targetTitle}</h1>
        <ErrorSummary
          title={shell.mustMend(1)}
          errors={error === undefined ? [] : [{ field: "mal", text: error }]}
        />
        <Lead>{text.targetLead}</Lead>
        <Form action={`${path}/mal`} hidden={{ ...ask.hidden(), forrige: String(measure.target ?? "") }}>
          <NumberField
            name="mal"
            label={text.targetField}
            help={
              proposed === undefined
                ? text.targetEmpty
                : text.targetProposed(targetText(proposed, measure.unit, language))
            }
            value={value}
            error={error}
            unit={measure.unit === "percent" ? "%" : undefined}
            decimals
            maxlength={12}
          />
          <p class="part-end">
            <Button>{text.saveTarget}</Button>
          </p>
        </Form>
      </>
    ),
  });
}
