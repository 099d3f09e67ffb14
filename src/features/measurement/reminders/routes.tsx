import { sql } from "drizzle-orm";
import { z } from "zod";
import { REMIND_BEFORE_DAYS } from "../../../domain/measurement/reminder.ts";
import { type Answer, go, page } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { choice } from "../../../platform/web/fields.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { get, post, type Route } from "../../../platform/web/route.ts";
import { shellWords } from "../../../platform/web/shell-words.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { Crumb } from "../../../ui/crumb.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { Form } from "../../../ui/form.tsx";
import { Lead } from "../../../ui/lead.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { choicePath } from "./letter.ts";
import { words } from "./words.ts";

/** Whether a person wants to be reminded; the letters' foot leads here, so who is not logged in is asked to. */
export const reminderRoutes: readonly Route[] = [
  get(choicePath, {
    may: "public.read",
    answer: async (ask) =>
      ask.person === undefined ? go(`/logg-inn?neste=${encodeURIComponent(choicePath)}`) : show(ask),
  }),

  post(choicePath, {
    may: "self.use",
    form: z.object({ paminnelser: choice(["ja", "nei"]) }),
    wrong: (ask, { errors }) => show(ask, fieldWords(errors.paminnelser ?? "required", ask.language)),
    async answer(ask) {
      const personId = ask.person?.id;
      if (personId === undefined) throw new Error("A choice of reminders without a person");
      const wanted = ask.form.paminnelser === "ja";
      const before = await wants(ask);
      if (wanted !== before) {
        await ask.database.execute(sql`
          insert into reminder_choice (person_id, measurement, changed_at) values (${personId}, ${wanted}, ${ask.now.toString()})
          on conflict (person_id) do update set measurement = excluded.measurement, changed_at = excluded.changed_at`);
        await ask.audit({
          action: "reminders.chosen",
          subject: { kind: "person", id: personId },
          old: { measurement: before },
          new: { measurement: wanted },
        });
      }
      return go(`${choicePath}?lagret=${ask.form.paminnelser}`);
    },
  }),
];

async function wants(ask: Ask): Promise<boolean> {
  const { rows } = await ask.database.execute<{ measurement: boolean }>(
    sql`select measurement from reminder_choice where person_id = ${ask.person?.id ?? null}::uuid`,
  );
  return rows[0]?.measurement ?? true;
}

async function show(ask: Ask, error?: string): Promise<Answer> {
  const { language } = ask;
  const text = say(words, language);
  const shell = say(shellWords, language);
  const wanted = await wants(ask);
  const saved = ask.query.get("lagret");
  return page({
    status: error === undefined ? 200 : 422,
    title: error === undefined ? text.title : `${shell.errorPrefix} ${text.title}`,
    body: (
      <>
        <Crumb href="/min-side">{text.myPage}</Crumb>
        <h1>{text.title}</h1>
        <ErrorSummary
          title={shell.mustMend(1)}
          errors={error === undefined ? [] : [{ field: "paminnelser", text: error }]}
        />
        {saved !== null && (
          <Notice tone="done" live>
            {wanted ? text.savedYes : text.savedNo}
          </Notice>
        )}
        <Lead>{text.lead(REMIND_BEFORE_DAYS)}</Lead>
        <Form action={choicePath} hidden={ask.hidden()}>
          <RadioGroup
            name="paminnelser"
            legend={text.question}
            value={wanted ? "ja" : "nei"}
            error={error}
            choices={[
              { value: "ja", label: text.yes },
              { value: "nei", label: text.no, help: text.noHelp },
            ]}
          />
          <p class="part-end">
            <Button>{text.save}</Button>
          </p>
        </Form>
      </>
    ),
  });
}
