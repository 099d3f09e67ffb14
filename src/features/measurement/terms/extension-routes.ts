import { z } from "zod";
import { type Extension, entryWindow } from "../../../domain/measurement/entry-window.ts";
import { extensionProblem } from "../../../domain/measurement/extension.ts";
import { longDay } from "../../../platform/format.ts";
import { type Answer, go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { day, id, line } from "../../../platform/web/fields.ts";
import { fieldWords } from "../../../platform/web/field-words.ts";
import { get, post, type Route, type TypedValues } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { type ExtensionField, extensionPage, monthsToExtend } from "./extension-page.tsx";
import { givenLetter, takenBackLetter } from "./letters.ts";
import { type MeasuringNetwork, readNetwork } from "./read-network.ts";
import { readWhoMeasures } from "./read-people.ts";
import { termsPath } from "./terms-path.ts";
import { extensionMissing, words } from "./words.ts";
import { giveExtension, takeBackExtension } from "./write-terms.ts";

const path = "/arrangor/nettverk/:collaborative/maleregler/utsettelse";

const extensionForm = z.object({ team: id(), fra: day(), til: day(), grunn: line(500) });
type Errors = Partial<Record<ExtensionField, string>>;

/** One team gets longer than the others, or no longer does (C53). */
export const extensionRoutes: readonly Route[] = [
  get(path, { may: "measurement.terms", answer: async (ask) => show(ask, await read(ask), {}, {}) }),

  post(path, {
    may: "measurement.terms",
    form: extensionForm,
    async wrong(ask, { errors, typed }) {
      const missing: Errors = say(extensionMissing, ask.language);
      const sentences = Object.entries(errors).map(([field, code]) => [
        field,
        (code === "required" || code === "choice" ? missing[field as ExtensionField] : undefined) ??
          fieldWords(code, ask.language) ??
          code,
      ]);
      return show(ask, await read(ask), typed, Object.fromEntries(sentences) as Errors);
    },
    async answer(ask) {
      const network = await read(ask);
      const { team: teamId, fra, til, grunn } = ask.form;
      const team = network.teams.find((one) => one.id === teamId);
      const extension = { fromPeriod: fra, openThrough: til };
      const errors = errorsOf(ask, network, extension, team !== undefined);
      if (team === undefined || Object.keys(errors).length > 0) return show(ask, network, ask.typed, errors);
      const personId = ask.person?.id;
      if (personId === undefined) throw new Error("Somebody gave an extension without being logged in");
      const given = { ...extension, reason: grunn };
      const made = await giveExtension(ask.database, {
        ...given,
        teamId,
        grantedBy: personId,
        grantedAt: ask.now,
      });
      const about = { network, team, extension: given, publicUrl: ask.publicUrl };
      for (const to of await readWhoMeasures(ask.database, teamId))
        await ask.mail(to, givenLetter(about, to.name, to.language), {
          kind: "measurement.extensionGiven",
          onceKey: `${made} ${to.email}`,
        });
      await ask.audit({
        action: "measurement.extensionGiven",
        subject: { kind: "extension", id: made },
        collaborativeId: network.id,
        teamId,
        new: inAudit(given),
      });
      return go(`${termsPath(network)}?lagret=utsettelse#utsettelser`);
    },
  }),

  post(`${path}/:extension`, {
    may: "measurement.terms",
    form: z.object({}),
    wrong: async (ask) => go(termsPath(await read(ask))),
    async answer(ask) {
      const network = await read(ask);
      const extension = network.extensions.find((one) => one.id === ask.params.extension);
      if (extension === undefined) return notFound;
      if (await takeBackExtension(ask.database, extension.id)) {
        const team = { id: extension.teamId, name: extension.team };
        const about = { network, team, extension, publicUrl: ask.publicUrl };
        for (const to of await readWhoMeasures(ask.database, team.id))
          await ask.mail(to, takenBackLetter(about, to.name, to.language), {
            kind: "measurement.extensionTakenBack",
            onceKey: `${extension.id} ${to.email}`,
          });
        await ask.audit({
          action: "measurement.extensionTakenBack",
          subject: { kind: "extension", id: extension.id },
          collaborativeId: network.id,
          teamId: team.id,
          old: inAudit(extension),
        });
      }
      return go(`${termsPath(network)}?lagret=trukket#utsettelser`);
    },
  }),
];

function read(ask: Ask): Promise<MeasuringNetwork> {
  return readNetwork(ask.database, ask.place.collaborativeId as string);
}

/** What the fields alone do not tell: a team of another network, a month that is none, a day that gives nothing. */
function errorsOf(ask: Ask, network: MeasuringNetwork, extension: Extension, isTeam: boolean): Errors {
  const text = say(words, ask.language);
  const missing = say(extensionMissing, ask.language);
  const isMonth = monthsToExtend(ask.now).some((month) => month.equals(extension.fromPeriod));
  const problem = isMonth ? extensionProblem(extension, ask.now, network.terms) : undefined;
  const open = entryWindow("day", extension.fromPeriod, network.terms).openThrough;
  return {
    ...(isTeam ? {} : { team: missing.team }),
    ...(isMonth ? {} : { fra: missing.fra }),
    ...(problem === undefined
      ? {}
      : { til: problem === "noLonger" ? text.noLonger(longDay(open, ask.language)) : text[problem] }),
  };
}

function inAudit({ fromPeriod, openThrough, reason }: Extension & { reason: string }) {
  return { fromPeriod: fromPeriod.toString(), openThrough: openThrough.toString(), reason };
}

function show(ask: Ask, network: MeasuringNetwork, typed: TypedValues, errors: Errors): Answer {
  const texts = Object.entries(typed).map(([name, value]) => [name, String(value)]);
  return extensionPage({
    network,
    typed: Object.fromEntries(texts) as Partial<Record<ExtensionField, string>>,
    errors,
    hidden: ask.hidden(),
    now: ask.now,
    language: ask.language,
  });
}
