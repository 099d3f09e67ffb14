import { z } from "zod";
import { type Answer, go, notFound } from "../../../platform/web/answer.ts";
import type { Ask } from "../../../platform/web/ask.ts";
import { ticked } from "../../../platform/web/fields.ts";
import { get, post, type Route } from "../../../platform/web/route.ts";
import { say } from "../../../platform/words.ts";
import { holdsNationalIdentityNumber } from "../../../domain/patient-data.ts";
import { readMeasuringTeams } from "../read-teams.ts";
import { readCells } from "../saving/read-cells.ts";
import { saveDecided } from "../saving/save-cells.ts";
import { decideImport, type DecidedImport, placesOf } from "./decide-import.ts";
import { importedPage, previewPage, type PreviewProps } from "./preview-page.tsx";
import { readFile } from "./read-file.ts";
import { largestFile, readTable } from "./read-table.ts";
import {
  finishImport,
  type ImportTeam,
  readImport,
  readTeam,
  storeImport,
  type StoredImport,
} from "./store-import.ts";
import { uploadPage } from "./upload-page.tsx";
import { importWords } from "./words.ts";

const uploadForm = z.object({
  // a browser sends an empty file without a name when none is chosen
  fil: z
    .instanceof(File, { error: "chooseFile" })
    .refine((file) => file.name !== "" || file.size > 0, "chooseFile"),
});

const confirmForm = z.object({
  sett: z.string({ error: "required" }).max(100),
  stemmer: ticked(),
});

/** Values from a file: upload, look at what would happen, and then all of it or nothing (C59). */
export const importRoutes: readonly Route[] = [
  get("/team/:team/malinger/importer", {
    may: "measurement.write",
    answer: (ask) => upload(ask, undefined),
  }),

  post("/team/:team/malinger/importer", {
    may: "measurement.write",
    form: uploadForm,
    // somewhat more than we take, so that a file that is a little too large is told as such in its field
    limit: 2 * largestFile,
    wrong: (ask) => upload(ask, say(importWords, ask.language).chooseFile),
    async answer(ask) {
      const text = say(importWords, ask.language);
      const [team] = await readMeasuringTeams(ask.database, [ask.place.teamId as string]);
      const owner = ownerOf(ask);
      if (team === undefined || owner === undefined) return notFound;
      const { fil } = ask.form;
      if (fil.size > largestFile) return upload(ask, text.tooLarge);
      const table = await readTable(Buffer.from(await fil.arrayBuffer()));
      if (!table.ok) return upload(ask, text[table.problem]);
      const content = readFile(table.sheets, team);
      if ("problem" in content) return upload(ask, text[content.problem]);
      const name = fil.name.replaceAll(/\p{Cc}/gu, "").slice(-200);
      const fileName = holdsNationalIdentityNumber(name) ? text.file : name;
      // not in the log: a file on its way, seen by its owner alone and gone after a day, changes nothing of the team's
      const id = await storeImport(ask.database, owner, { fileName, content, now: ask.now });
      return go(`${pathOf(ask)}/${id}`);
    },
  }),

  get("/team/:team/malinger/importer/:import", {
    may: "measurement.write",
    async answer(ask) {
      const found = await findImport(ask);
      if (found === undefined) return notFound;
      const { file, team } = found;
      if (isDone(file)) return importedPage({ team, file, language: ask.language });
      return preview(ask, found, await decided(ask, file));
    },
  }),

  post("/team/:team/malinger/importer/:import", {
    may: "measurement.write",
    form: confirmForm,
    wrong: async (ask) => go(`${pathOf(ask)}/${ask.params.import ?? ""}`),
    async answer(ask) {
      const found = await findImport(ask, { forUpdate: true });
      if (found === undefined) return notFound;
      const { file } = found;
      const here = go(`${pathOf(ask)}/${file.id}`);
      if (isDone(file)) return here;
      const plan = await decided(ask, file);
      if (plan.fingerprint !== ask.form.sett) return preview(ask, found, plan, { changedMeanwhile: true });
      if (plan.wrong > 0 || plan.added + plan.changed === 0) return here;
      if (plan.unusual > 0 && !ask.form.stemmer) return preview(ask, found, plan, { unconfirmed: true });
      const cells = plan.outcomes.flatMap((one) =>
        one.kind === "new" || one.kind === "changed" ? [one.cell] : [],
      );
      const saved = await saveDecided(ask, cells);
      // somebody was in between at the last moment: nothing of it stands
      if (saved.some(({ kind }) => kind !== "saved"))
        return preview(ask, found, plan, { changedMeanwhile: true });
      await finishImport(ask.database, file.id, plan, ask.now);
      const { added, changed, unchanged } = plan;
      await ask.audit({
        action: "measurement.imported",
        subject: { kind: "measurementImport", id: file.id },
        collaborativeId: ask.place.collaborativeId,
        teamId: ask.place.teamId,
        new: { fileName: file.fileName, added, changed, unchanged },
      });
      return here;
    },
  }),
];

interface Found {
  file: StoredImport;
  team: ImportTeam;
}

async function findImport(ask: Ask, how: { forUpdate?: boolean } = {}): Promise<Found | undefined> {
  const owner = ownerOf(ask);
  const file = owner && (await readImport(ask.database, owner, ask.params.import ?? "", ask.now, how));
  const team = file && (await readTeam(ask.database, owner.teamId));
  return file && team && { file, team };
}

function isDone(file: StoredImport): file is StoredImport & { done: NonNullable<StoredImport["done"]> } {
  return file.done !== undefined;
}

async function decided(ask: Ask, { content }: StoredImport): Promise<DecidedImport> {
  const reading = await readCells(ask.database, ask.place.teamId as string, placesOf(content.rows));
  return decideImport(content.rows, reading, ask.now);
}

function preview(
  ask: Ask,
  found: Found,
  plan: DecidedImport,
  more: Pick<PreviewProps, "unconfirmed" | "changedMeanwhile"> = {},
): Answer {
  return previewPage({ ...found, ...more, decided: plan, hidden: ask.hidden(), language: ask.language });
}

async function upload(ask: Ask, error: string | undefined): Promise<Answer> {
  const team = ask.place.teamId && (await readTeam(ask.database, ask.place.teamId));
  if (!team) return notFound;
  return uploadPage({ team, error, hidden: ask.hidden(), language: ask.language });
}

function ownerOf({ place, person }: Ask): { teamId: string; personId: string } | undefined {
  return person && place.teamId !== undefined ? { teamId: place.teamId, personId: person.id } : undefined;
}

function pathOf({ place }: Ask): string {
  return `/team/${place.teamId}/malinger/importer`;
}
