import { eq } from "drizzle-orm";
import { z } from "zod";
import { collaborative } from "../../database/schema.ts";
import { optionalTime, optionalWholeNumber, ticked } from "../../platform/web/fields.ts";
import { say } from "../../platform/words.ts";
import { Part } from "../../ui/part.tsx";
import { editWords } from "./edit-words.ts";
import type { Section } from "./section.tsx";

const form = z.object({
  fee: optionalWholeNumber(0, 1_000_000),
  noShowFee: optionalWholeNumber(0, 100_000),
  cancelBy: optionalTime(),
  onlyPhysical: ticked(),
});

/** What it costs to take part and to stay away. Whole kroner on the page, øre in the database (A077, A164). */
export const costSection: Section<z.infer<typeof form>> = {
  name: "kostnad",
  title: editWords.cost,
  lead: editWords.costLead,
  form,
  values: ({ fee }) => ({
    fee: String(fee.participationFeeOre / 100),
    noShowFee: fee.noShow === undefined ? "" : String(fee.noShow.feeOre / 100),
    cancelBy: fee.noShow?.cancelBy.toString().slice(0, 5) ?? "",
    onlyPhysical: (fee.noShow?.onlyPhysical ?? true) ? "ja" : "",
  }),
  draw({ fields, ask }) {
    const text = say(editWords, ask.language);
    return (
      <>
        <Part title={text.participation}>
          {fields.number("fee", text.fee, { unit: text.kroner, help: text.feeHelp, optional: true })}
        </Part>
        <Part title={text.noShow}>
          {fields.number("noShowFee", text.noShowFee, {
            unit: text.kroner,
            help: text.noShowFeeHelp,
            optional: true,
          })}
          {fields.time("cancelBy", text.cancelBy, { help: text.cancelByHelp, optional: true })}
          {fields.tick("onlyPhysical", text.onlyPhysical)}
        </Part>
      </>
    );
  },
  faults({ noShowFee, cancelBy }) {
    const hasFee = noShowFee !== undefined && noShowFee > 0;
    return hasFee === (cancelBy !== undefined) ? {} : { [hasFee ? "cancelBy" : "noShowFee"]: "bothOrNone" };
  },
  async write(database, one, { fee, noShowFee, cancelBy, onlyPhysical }) {
    await database
      .update(collaborative)
      .set({
        participationFeeOre: (fee ?? 0) * 100,
        noShowFeeOre: noShowFee ? noShowFee * 100 : null,
        noShowCancelBy: noShowFee ? (cancelBy ?? null) : null,
        noShowOnlyPhysical: onlyPhysical,
      })
      .where(eq(collaborative.id, one.id));
  },
};
