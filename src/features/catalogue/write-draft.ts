import { and, eq, sql } from "drizzle-orm";
import { measureRows, versionRow } from "../../database/package-rows.ts";
import { changePackage, changePackageDraft, changePackageVersion, measure } from "../../database/schema.ts";
import { filledWithBokmal, withoutFilling } from "../../domain/catalogue/edit-draft.ts";
import type { ChangePackageDefinition } from "../../domain/change-package.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { type EditedPackage, readDefinition } from "./read-draft.ts";

/** Keeps a package of which nothing is published yet, with its draft. */
export async function makePackage(
  ask: Ask,
  definition: ChangePackageDefinition,
  collaborativeId?: string,
): Promise<void> {
  const { code, slug, title, begunFrom } = definition;
  await ask.database.insert(changePackage).values({ code, slug, collaborativeId: collaborativeId ?? null });
  await insertDraft(ask, definition, null);
  await ask.audit({
    action: "package.made",
    subject: { kind: "changePackage", id: code },
    collaborativeId,
    new: { slug, title, begunFrom },
  });
}

/** A draft of the next version, from the newest that is published. One that is there already stays. */
export async function beginDraft(ask: Ask, edited: EditedPackage): Promise<void> {
  const newest = edited.versions.at(-1);
  if (newest === undefined || edited.draft !== undefined) return;
  const published = await readDefinition(ask.database, edited.code, newest.version);
  const definition = edited.collaborativeId === undefined ? published : withoutFilling(published);
  const isOurs = await insertDraft(ask, { ...definition, version: newest.version + 1 }, newest.version);
  if (!isOurs) return;
  await ask.audit({
    action: "package.draftBegun",
    subject: { kind: "changePackage", id: edited.code },
    collaborativeId: edited.collaborativeId,
    new: { basedOn: newest.version },
  });
}

/** @returns false when somebody else has begun one at the same time; theirs stays */
async function insertDraft(
  ask: Ask,
  definition: ChangePackageDefinition,
  basedOn: number | null,
): Promise<boolean> {
  const made = await ask.database
    .insert(changePackageDraft)
    .values({
      packageCode: definition.code,
      basedOn,
      definition,
      updatedBy: ask.person?.id ?? null,
      updatedAt: ask.now,
    })
    .onConflictDoNothing()
    .returning({ code: changePackageDraft.packageCode });
  return made.length === 1;
}

/** Takes the draft for one change, when it is still the one the form was made from. Who comes at the same time waits here. */
export async function claimDraft(ask: Ask, code: string, version: number): Promise<boolean> {
  const taken = await ask.database
    .update(changePackageDraft)
    .set({ version: sql`${changePackageDraft.version} + 1` })
    .where(and(eq(changePackageDraft.packageCode, code), eq(changePackageDraft.version, version)))
    .returning({ code: changePackageDraft.packageCode });
  return taken.length === 1;
}

export async function storeDraft(ask: Ask, code: string, definition: ChangePackageDefinition): Promise<void> {
  await ask.database
    .update(changePackageDraft)
    .set({ definition, updatedBy: ask.person?.id ?? null, updatedAt: ask.now })
    .where(eq(changePackageDraft.packageCode, code));
}

/** A package that has never been published goes with its draft: nobody can have used it. */
export async function discardDraft(ask: Ask, edited: EditedPackage): Promise<void> {
  await ask.audit({
    action: "package.draftDiscarded",
    subject: { kind: "changePackage", id: edited.code },
    collaborativeId: edited.collaborativeId,
    old: edited.draft?.definition,
  });
  await ask.database.delete(changePackageDraft).where(eq(changePackageDraft.packageCode, edited.code));
  if (edited.versions.length === 0)
    await ask.database.delete(changePackage).where(eq(changePackage.code, edited.code));
}

/**
 * Makes a version and its measures of the draft. Nothing that is published is touched: running teams keep theirs.
 * @returns the number of the version
 */
export async function publishDraft(
  ask: Ask,
  edited: EditedPackage,
  definition: ChangePackageDefinition,
  validFrom: Temporal.PlainDate,
): Promise<number> {
  const { code, collaborativeId } = edited;
  const newest = edited.versions.at(-1);
  const version = (newest?.version ?? 0) + 1;
  const written = collaborativeId === undefined ? definition : filledWithBokmal(definition);
  const whole = { ...written, code, version, validFrom: validFrom.toString() };
  await ask.database.insert(changePackageVersion).values({
    ...versionRow(whole, await positionOf(ask, code)),
    publishedBy: ask.person?.id ?? null,
    publishedAt: ask.now,
  });
  const rows = measureRows(whole);
  if (rows.length > 0) await ask.database.insert(measure).values(rows);
  await ask.database.delete(changePackageDraft).where(eq(changePackageDraft.packageCode, code));
  await ask.audit({
    action: "package.published",
    subject: { kind: "changePackage", id: code },
    collaborativeId,
    // the versions themselves are kept whole; here is which one takes over from which
    old: newest && { version: newest.version, validFrom: newest.validFrom.toString() },
    new: { version, validFrom: validFrom.toString(), basedOn: edited.draft?.basedOn },
  });
  return version;
}

/** Where it stood in the catalogue; a new one comes last. */
async function positionOf(ask: Ask, code: string): Promise<number> {
  const { rows } = await ask.database.execute<{ position: number }>(sql`
    select coalesce(
      (select position from change_package_version where package_code = ${code} order by version desc limit 1),
      (select max(position) + 1 from change_package_version), 0)::integer as position`);
  return rows[0]?.position ?? 0;
}
