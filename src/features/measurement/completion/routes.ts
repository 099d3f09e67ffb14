import { z } from "zod";
import { decideCompletion } from "../../../domain/measurement/month-completion.ts";
import { list, monthAndYear } from "../../../platform/format.ts";
import { type Answer, go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { day, optionalFreeText, version } from "../../../platform/web/fields.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { get, post, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { capital } from "../count-text.ts";
import { type FullMeasure, type MeasuringTeam, readMeasuringTeams } from "../read-teams.ts";
import { type KnownCompletion, readCompletions, saveCompletion } from "./completions.ts";
import { monthPage, type MonthPageProps } from "./month-page.tsx";
import { donePath, missingText } from "./month-part.tsx";
import { monthsOf, type MonthView, monthView } from "./month-view.ts";
import { words } from "./words.ts";

const path = "/team/:team/malinger/ferdig";

const doneForm = z.object({ maned: day(), grunn: optionalFreeText(500), versjon: version() });

export const completionRoutes: readonly Route[] = [
  get(path, {
    may: "measurement.read",
    async answer(ask) {
      const known = await read(ask);
      if (known === undefined) return notFound;
      const view = viewOf(ask, known, ask.query.get("maned") ?? ask.query.get("lagret"));
      return show(ask, known, view, { told: view && toldOf(ask, view) });
    },
  }),

  post(path, {
    may: "measurement.write",
    form: doneForm,
    async wrong(ask, { errors, typed }) {
      const known = await read(ask);
      const view = known && !errors.maned ? viewOf(ask, known, String(typed.maned ?? "")) : undefined;
      if (known === undefined || view === undefined) return notFound;
      const error = fieldWords(errors.grunn ?? "required", ask.language);
      return show(ask, known, view, { typed: { comment: String(typed.grunn ?? ""), error } });
    },
    async answer(ask) {
      const known = await read(ask);
      const { form } = ask;
      const view = known && viewOf(ask, known, form.maned.toString());
      if (known === undefined || view === undefined) return notFound;
      const { team } = known;
      const said = { month: view.month, comment: form.grunn };
      const decided = decideCompletion(said, view.values, view.completion, team.terms, ask.now);
      if (decided.kind === "refused")
        return show(ask, known, view, { typed: { comment: form.grunn, error: refusal(ask, view) } });
      // a reason for what is missing goes with it, and is gone when nothing is
      const comment = decided.missing.length > 0 ? form.grunn : "";
      const kept = await saveCompletion(ask.database, {
        teamId: team.id,
        month: view.month,
        comment,
        timely: decided.timely,
        version: form.versjon,
        personId: ask.person?.id,
        now: ask.now,
      });
      if (!kept) {
        const after = (await read(ask)) ?? known;
        const typed = { comment: form.grunn };
        return show(ask, after, viewOf(ask, after, view.month.toString()), { conflict: true, typed });
      }
      const { collaborativeId, teamId } = ask.place;
      await ask.audit({
        action: "month.completed",
        subject: { kind: "month", id: `${team.id} ${view.month}` },
        collaborativeId,
        teamId,
        old: view.completion && {
          completedAt: view.completion.completedAt.toString(),
          comment: view.completion.comment,
          timely: view.completion.timely,
        },
        new: {
          month: view.month.toString(),
          comment,
          timely: decided.timely,
          missing: decided.missing.map(({ code, period }) => `${code} ${period}`),
        },
      });
      return go(`${donePath(team)}?lagret=${view.month}`);
    },
  }),
];

interface Known {
  team: MeasuringTeam<FullMeasure>;
  completions: readonly KnownCompletion[];
}

async function read(ask: Ask): Promise<Known | undefined> {
  const teamId = ask.place.teamId as string;
  const [[team], completions] = await Promise.all([
    readMeasuringTeams(ask.database, [teamId]),
    readCompletions(ask.database, [teamId]),
  ]);
  return team && { team, completions: completions.get(teamId) ?? [] };
}

/** The month an address names, of those the team is asked for; the newest when it names none. */
function viewOf(ask: Ask, { team, completions }: Known, named: string | null): MonthView | undefined {
  const months = monthsOf(team, ask.now);
  const month = named === null ? months[0] : months.find((one) => one.toString() === named);
  return month && monthView(team, completions, month, ask.now);
}

function refusal(ask: Ask, { missing }: MonthView): string {
  const text = say(words, ask.language);
  // a month that is not over, or of which nothing is asked, is not on the list of months
  if (missing.length === 0) return text.notOver;
  const names = missing.map((one) => missingText(one, ask.language));
  return text.missingRefused(list(names, ask.language));
}

function toldOf(ask: Ask, view: MonthView): MonthPageProps["told"] {
  if (ask.query.get("lagret") === null || view.completion === undefined) return undefined;
  const text = say(words, ask.language);
  const name = capital(monthAndYear(view.month, ask.language));
  const missing = view.values.filter(({ reported }) => !reported).length;
  return missing === 0
    ? { text: text.saved(name), warning: false }
    : { text: text.savedWithout(name, missing), warning: true };
}

function show(
  ask: Ask,
  { team, completions }: Known,
  view: MonthView | undefined,
  more: Partial<MonthPageProps> = {},
): Answer {
  return monthPage({
    team,
    completions,
    view,
    mayWrite: ask.may("measurement.write"),
    hidden: () => ask.hidden(),
    now: ask.now,
    language: ask.language,
    ...more,
  });
}
