import { z } from "zod";
import type { Entry } from "../../domain/measurement/entry-check.ts";
import { periodWith } from "../../domain/measurement/period.ts";
import { periodName } from "../../domain/measurement/period-name.ts";
import { type Answer, go, notFound } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { fieldWords } from "../../platform/web/field-words.ts";
import { day, optionalFreeText, ticked, version } from "../../platform/web/fields.ts";
import { get, post, type Route, type WrongForm } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { conflictPage } from "./conflict-page.tsx";
import { capital, entryText } from "./count-text.ts";
import { decideValue, type TypedValue } from "./decide-value.ts";
import { entryView } from "./entry-view.ts";
import { findMeasure, measurePath } from "./find-measure.ts";
import { measurePage } from "./measure-page.tsx";
import { fieldOf, problemText } from "./problem-words.ts";
import type { StoredValue } from "./read-teams.ts";
import type { MeasureReading } from "./series-plan.ts";
import { words } from "./words.ts";
import { type KnownValue, removeValue, saveValue } from "./write-value.ts";

const typedText = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value) ?? "",
  z.string().max(60, "tooLong"),
);

/** The moment a value was saved, as the form was given it; empty when there was none. */
const knownMoment = z.preprocess(
  (value) => value ?? "",
  z.string().transform((text, context) => {
    if (text === "") return undefined;
    try {
      return Temporal.Instant.from(text);
    } catch {
      context.addIssue("required");
      return z.NEVER;
    }
  }),
);

const valueForm = z.object({
  periode: day(),
  teller: typedText,
  nevner: typedText,
  ingen: ticked(),
  fjern: ticked(),
  kommentar: optionalFreeText(1000),
  versjon: version(),
  kjent: knownMoment,
});
type ValueForm = z.infer<typeof valueForm>;

export const valueRoutes: readonly Route[] = [
  get("/team/:team/malinger/:measure", {
    may: "measurement.read",
    async answer(ask) {
      const reading = await findMeasure(ask);
      return reading ? shown(ask, reading, { told: toldOf(ask, reading) }) : notFound;
    },
  }),

  post("/team/:team/malinger/:measure", {
    may: "measurement.write",
    form: valueForm,
    async wrong(ask, wrong) {
      const reading = await findMeasure(ask);
      if (reading === undefined || reading.measure.dataSource) return notFound;
      return shown(ask, reading, { wrong: { typed: wrong.typed, errors: allErrors(ask, reading, wrong) } });
    },
    async answer(ask) {
      const reading = await findMeasure(ask);
      // figures that somebody else has published are not ours to change
      if (reading === undefined || reading.measure.dataSource) return notFound;
      const { form } = ask;
      const stored = storedFor(reading, form.periode);
      if (form.fjern) return remove(ask, reading, stored);
      const typed = typedOf(form);
      const decided = decideValue(typed, reading.measure, stored, ask.now);
      if (decided.kind === "wrong") {
        return shown(ask, reading, { wrong: { typed: ask.typed, errors: errorsOf(ask, reading, typed) } });
      }
      if (decided.kind === "unchanged") return saved(reading, form.periode);
      const known = knownOf(form);
      const isKnown =
        stored === undefined ? known === undefined : known !== undefined && isSameValue(known, stored);
      const done =
        isKnown &&
        (await saveValue(ask.database, {
          teamMeasureId: reading.measure.id,
          period: form.periode,
          known,
          entry: decided.entry,
          comment: form.kommentar,
          late: decided.late,
          personId: ask.person?.id,
          now: ask.now,
        }));
      if (!done) return conflict(ask, reading, { ...decided.entry, comment: form.kommentar });
      const { entry, late } = decided;
      await audit(ask, reading, stored ? "measurement.corrected" : "measurement.entered", stored, {
        ...entry,
        comment: form.kommentar,
        late,
      });
      return saved(reading, form.periode);
    },
  }),
];

async function remove(
  ask: AskWithForm,
  reading: MeasureReading,
  stored: StoredValue | undefined,
): Promise<Answer> {
  const { form } = ask;
  const known = knownOf(form);
  // somebody was first: it is gone, as wished
  if (stored !== undefined) {
    const done =
      known !== undefined &&
      (await removeValue(ask.database, { teamMeasureId: reading.measure.id, period: form.periode, known }));
    if (!done) return conflict(ask, reading, undefined);
    await audit(ask, reading, "measurement.removed", stored, undefined);
  }
  return go(`${measurePath(reading)}?fjernet=${form.periode.toString()}`);
}

type AskWithForm = Ask & { form: ValueForm; typed: WrongForm["typed"] };

function shown(
  ask: Ask,
  reading: MeasureReading,
  more: {
    wrong?: { errors: Record<string, string>; typed: WrongForm["typed"] };
    told?: { text: string } | undefined;
  },
): Answer {
  const mayWrite = ask.may("measurement.write");
  const asked = chosenPeriod(more.wrong?.typed.periode ?? ask.query.get("periode"));
  const chosen = asked && periodWith(reading.measure.interval, asked);
  return measurePage({
    reading,
    entry:
      mayWrite && !reading.measure.dataSource
        ? entryView(reading, chosen, ask.now, ask.language, more.wrong)
        : undefined,
    hidden: ask.hidden(),
    mayWrite,
    mayNote: ask.may("change.note"),
    told: more.told,
    tableOpen: ask.query.get("tabell") !== null,
    now: ask.now,
    language: ask.language,
  });
}

/** A period from the address or a form: a day, or nothing when it is none. */
function chosenPeriod(text: unknown): Temporal.PlainDate | undefined {
  return day().safeParse(text).data;
}

function typedOf(form: ValueForm): TypedValue {
  return {
    period: form.periode,
    numerator: form.teller,
    denominator: form.nevner,
    none: form.ingen,
    comment: form.kommentar,
  };
}

/** What the fields themselves are wrong by, and beside it what the numbers are: everything is told at once. */
function allErrors(ask: Ask, reading: MeasureReading, { errors, typed }: WrongForm): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [field, fieldWords(code, ask.language) ?? code]),
  );
  const period = chosenPeriod(typed.periode);
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  const rest =
    period === undefined
      ? {}
      : errorsOf(ask, reading, {
          period,
          numerator: text("teller"),
          denominator: text("nevner"),
          none: text("ingen") !== "",
          comment: "",
        });
  return { ...rest, ...own };
}

function errorsOf(ask: Ask, reading: MeasureReading, typed: TypedValue): Record<string, string> {
  const decided = decideValue(typed, reading.measure, storedFor(reading, typed.period), ask.now);
  if (decided.kind !== "wrong") return {};
  const errors: Record<string, string> = {};
  for (const problem of decided.problems) {
    errors[fieldOf[problem.field]] ??= problemText(problem, reading.measure, typed.period, ask.language);
  }
  return errors;
}

function storedFor({ measure }: MeasureReading, period: Temporal.PlainDate): StoredValue | undefined {
  return measure.values.find((value) => value.period.equals(period));
}

function knownOf({ versjon, kjent }: ValueForm): KnownValue | undefined {
  return versjon === 0 || kjent === undefined ? undefined : { version: versjon, enteredAt: kjent };
}

function isSameValue(known: KnownValue, stored: StoredValue): boolean {
  return known.version === stored.version && known.enteredAt.equals(stored.enteredAt);
}

/** Reads once more what stands there now, and shows both. */
async function conflict(
  ask: AskWithForm,
  before: MeasureReading,
  mine: (Entry & { comment: string }) | undefined,
): Promise<Answer> {
  const reading = (await findMeasure(ask)) ?? before;
  const { form } = ask;
  const stored = storedFor(reading, form.periode);
  const fields = mine
    ? {
        teller: form.teller,
        nevner: form.nevner,
        kommentar: form.kommentar,
        ...(form.ingen ? { ingen: "ja" } : {}),
      }
    : { fjern: "ja" };
  return conflictPage({
    reading,
    period: form.periode,
    stored,
    mine,
    path: measurePath(reading),
    again: {
      ...ask.hidden(),
      ...fields,
      periode: form.periode.toString(),
      versjon: String(stored?.version ?? 0),
      kjent: stored?.enteredAt.toString() ?? "",
    },
    language: ask.language,
  });
}

async function audit(
  ask: AskWithForm,
  { measure }: MeasureReading,
  action: string,
  stored: StoredValue | undefined,
  value: (Entry & { comment: string; late: boolean }) | undefined,
): Promise<void> {
  const { collaborativeId, teamId } = ask.place;
  const old = stored && {
    numerator: stored.numerator,
    denominator: stored.denominator,
    notApplicable: stored.notApplicable,
    comment: stored.comment,
    late: stored.late,
  };
  const subject = { kind: "measurement", id: `${measure.id} ${ask.form.periode.toString()}` };
  await ask.audit({ action, subject, collaborativeId, teamId, old, new: value });
}

function saved(reading: MeasureReading, period: Temporal.PlainDate): Answer {
  return go(`${measurePath(reading)}?lagret=${period.toString()}`);
}

/** What has just happened, from the address; told only when it is so. */
function toldOf(ask: Ask, reading: MeasureReading): { text: string; warning?: boolean } | undefined {
  const text = say(words, ask.language);
  const named = (period: Temporal.PlainDate) =>
    capital(periodName(reading.measure.interval, period, ask.language));
  const savedPeriod = chosenPeriod(ask.query.get("lagret"));
  const stored = savedPeriod && storedFor(reading, savedPeriod);
  if (stored) {
    const said = text.saved(named(stored.period), entryText(stored, ask.language));
    return { text: stored.late && stored.version === 1 ? `${said} ${text.savedLate}` : said };
  }
  const removed = chosenPeriod(ask.query.get("fjernet"));
  if (removed && storedFor(reading, removed) === undefined) return { text: text.removed(named(removed)) };
  const noted = reading.team.changes.find(({ id }) => id === ask.query.get("merket"));
  if (noted) return { text: text.changeSaved(noted.title) };
  return ask.query.get("mal") === "lagret" ? { text: text.targetSaved } : undefined;
}
