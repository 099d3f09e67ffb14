import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { collaborativePicture } from "../../database/schema.ts";
import { largestPictureBytes, pictureType } from "../../domain/picture-type.ts";
import { optionalLine, ticked } from "../../platform/web/fields.ts";
import type { FieldErrors } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { Pair } from "../../ui/pair.tsx";
import { Part } from "../../ui/part.tsx";
import { editWords } from "./edit-words.ts";
import { texts } from "./row-fields.ts";
import type { Section } from "./section.tsx";
import type { StoredCollaborative } from "./stored-collaborative.ts";

const form = z.object({
  // a browser sends an empty file when none is chosen
  file: z
    .unknown()
    .optional()
    .transform((value) => (value instanceof Blob && value.size > 0 ? value : undefined)),
  altNb: optionalLine(300),
  altNn: optionalLine(300),
  altEn: optionalLine(300),
  remove: ticked(),
});
type Typed = z.infer<typeof form>;

/** The picture of the invitation. It says in words what it shows, or it is not there (A002). */
export const pictureSection: Section<Typed> = {
  name: "bilde",
  title: editWords.picture,
  lead: editWords.pictureLead,
  form,
  // the file, and room for the words
  limit: largestPictureBytes + 512 * 1024,
  values: ({ picture }) => ({
    altNb: picture?.alt.nb ?? "",
    altNn: picture?.alt.nn ?? "",
    altEn: picture?.alt.en ?? "",
    remove: "",
  }),
  draw({ one, fields, ask }) {
    const text = say(editWords, ask.language);
    return (
      <Part title={text.picture}>
        {one.picture && (
          <p>
            <img
              src={`/nettverk/${one.slug}/bilde?v=${one.picture.sha256.slice(0, 12)}`}
              alt={one.picture.alt.nb}
            />
          </p>
        )}
        {fields.file(
          "file",
          one.picture ? text.otherPicture : text.pictureFile,
          "image/png,image/jpeg,image/webp",
          {
            help: text.pictureHelp,
          },
        )}
        {fields.line("altNb", text.altNb, { help: text.altHelp })}
        <Pair>
          {fields.line("altNn", text.altNn, { optional: true })}
          {fields.line("altEn", text.altEn, { optional: true })}
        </Pair>
        {one.picture && fields.tick("remove", text.removePicture)}
      </Part>
    );
  },
  faults,
  async write(database, one, typed) {
    const { file, remove } = typed;
    const ofThis = eq(collaborativePicture.collaborativeId, one.id);
    if (remove) {
      await database.delete(collaborativePicture).where(ofThis);
      return;
    }
    const alt = texts(typed.altNb, typed.altNn, typed.altEn);
    if (file === undefined) {
      await database.update(collaborativePicture).set({ alt }).where(ofThis);
      return;
    }
    const bytes = Buffer.from(await file.arrayBuffer());
    const contentType = pictureType(bytes) as string;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await database
      .insert(collaborativePicture)
      .values({ collaborativeId: one.id, contentType, bytes, alt, sha256 })
      .onConflictDoUpdate({
        target: collaborativePicture.collaborativeId,
        set: { contentType, bytes, alt, sha256 },
      });
  },
};

async function faults(typed: Typed, one: StoredCollaborative): Promise<FieldErrors> {
  const { file, remove, altNb } = typed;
  if (remove) return {};
  const errors: Record<string, string> = {};
  if (file === undefined && one.picture === undefined) errors.file = "pictureNeeded";
  else if (file !== undefined && file.size > largestPictureBytes) errors.file = "pictureLarge";
  else if (
    file !== undefined &&
    pictureType(new Uint8Array(await file.slice(0, 16).arrayBuffer())) === undefined
  ) {
    errors.file = "pictureKind";
  }
  if (altNb === "") errors.altNb = "required";
  return errors;
}
