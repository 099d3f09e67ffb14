import { eq } from "drizzle-orm";
import { z } from "zod";
import { insertParties } from "../../database/collaborative-rows.ts";
import { collaborative, collaborativeParty } from "../../database/schema.ts";
import type { Contact } from "../../domain/collaborative.ts";
import type { Party } from "../../domain/collaborative-definition.ts";
import { choice, email, line, optionalLine, optionalWholeNumber } from "../../platform/web/fields.ts";
import type { FieldErrors, TypedValues } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { Pair } from "../../ui/pair.tsx";
import { People, Person } from "../../ui/people.tsx";
import { editWords } from "./edit-words.ts";
import { rows, texts } from "./row-fields.ts";
import type { Section, SectionView } from "./section.tsx";

const partyParts = ["responsible", "organizer", "funder", "partner"] as const satisfies Party["part"][];
const phone = /^\+?\d[\d\s\u00a0]{4,19}$/;
const form = z.object({
  parties: rows(
    z.object({
      name: line(150),
      part: choice(partyParts),
      shareNb: optionalLine(200),
      shareNn: optionalLine(200),
      shareEn: optionalLine(200),
      amount: optionalWholeNumber(1, 100_000_000),
    }),
    40,
  ),
  contacts: rows(
    z.object({
      roleNb: line(150),
      roleNn: optionalLine(150),
      roleEn: optionalLine(150),
      email: email(),
      phones: optionalLine(200)
        .transform((text) =>
          text
            .split(",")
            .map((one) => one.trim())
            .filter((one) => one !== ""),
        )
        .refine((phones) => phones.every((one) => phone.test(one)), "phones"),
    }),
    10,
  ),
});
type Typed = z.infer<typeof form>;

/** Who stands behind it, exactly one of them responsible, and whom to ask (A004, A005, A037, A084, A109). */
export const organizersSection: Section<Typed> = {
  name: "arrangorer",
  title: editWords.organizers,
  lead: editWords.organizersLead,
  form,
  values: (one) => ({
    ...partyValues(one.parties),
    // the row that waits for one more
    [`parties.${one.parties.length}.part`]: "partner",
    ...contactValues(one.contacts),
  }),
  draw: (view) => (
    <>
      {drawParties(view)}
      {drawContacts(view)}
    </>
  ),
  faults(typed, one) {
    const errors: Record<string, string> = {};
    const responsible = typed.parties.filter(({ part }) => part === "responsible").length;
    // a draft may wait with it; the table never holds two
    if (responsible > 1 || (responsible === 0 && one.state !== "draft"))
      errors["parties.0.part"] = "oneResponsible";
    if (typed.contacts.length === 0 && one.state !== "draft") errors["contacts.0.roleNb"] = "contactNeeded";
    return errors satisfies FieldErrors;
  },
  async write(database, one, typed) {
    await database.delete(collaborativeParty).where(eq(collaborativeParty.collaborativeId, one.id));
    await insertParties(database, one.id, typed.parties.map(partyOf));
    await database
      .update(collaborative)
      .set({ contacts: typed.contacts.map(contactOf) })
      .where(eq(collaborative.id, one.id));
  },
};

function partyOf({ name, part, shareNb, shareNn, shareEn, amount }: Typed["parties"][number]): Party {
  return {
    name,
    part,
    ...(shareNb === "" ? {} : { share: texts(shareNb, shareNn, shareEn) }),
    ...(amount === undefined ? {} : { amountOre: amount * 100 }),
  };
}

function contactOf({ roleNb, roleNn, roleEn, email: address, phones }: Typed["contacts"][number]): Contact {
  return { role: texts(roleNb, roleNn, roleEn), email: address, phones };
}

function partyValues(parties: readonly Party[]): TypedValues {
  return Object.fromEntries(
    parties.flatMap(({ name, part, share, amountOre }, at) => [
      [`parties.${at}.name`, name],
      [`parties.${at}.part`, part],
      [`parties.${at}.shareNb`, share?.nb ?? ""],
      [`parties.${at}.shareNn`, share?.nn ?? ""],
      [`parties.${at}.shareEn`, share?.en ?? ""],
      [`parties.${at}.amount`, amountOre === undefined ? "" : String(amountOre / 100)],
    ]),
  );
}

function contactValues(contacts: readonly Contact[]): TypedValues {
  return Object.fromEntries(
    contacts.flatMap(({ role, email: address, phones }, at) => [
      [`contacts.${at}.roleNb`, role.nb],
      [`contacts.${at}.roleNn`, role.nn ?? ""],
      [`contacts.${at}.roleEn`, role.en ?? ""],
      [`contacts.${at}.email`, address],
      [`contacts.${at}.phones`, phones.join(", ")],
    ]),
  );
}

function drawParties({ one, fields, ask }: SectionView) {
  const text = say(editWords, ask.language);
  const parts = partyParts.map((value) => ({ value, text: text[value] }));
  return (
    <People title={text.parties}>
      {Array.from({ length: rowCount(one.parties, 1) }, (_, at) => {
        const head = one.parties[at]?.name ?? text.oneMore;
        const named = (label: string) => ({ named: `${head}, ${label}` });
        return (
          <Person title={head}>
            <Pair>
              {fields.line(`parties.${at}.name`, text.partyName, named(text.partyName))}
              {fields.choice(`parties.${at}.part`, text.part, parts, named(text.part))}
            </Pair>
            {fields.line(`parties.${at}.shareNb`, text.shareNb, { optional: true, help: text.shareHelp })}
            <Pair>
              {fields.line(`parties.${at}.shareNn`, text.shareNn, { optional: true })}
              {fields.line(`parties.${at}.shareEn`, text.shareEn, { optional: true })}
            </Pair>
            {fields.number(`parties.${at}.amount`, text.amount, {
              optional: true,
              unit: text.kroner,
              ...named(text.amount),
            })}
          </Person>
        );
      })}
    </People>
  );
}

function drawContacts({ one, fields, ask }: SectionView) {
  const text = say(editWords, ask.language);
  return (
    <People title={text.contacts}>
      {Array.from({ length: rowCount(one.contacts, 1) }, (_, at) => {
        const head = one.contacts[at]?.role.nb ?? text.oneMore;
        const named = (label: string) => ({ named: `${head}, ${label}` });
        return (
          <Person title={head}>
            {fields.line(`contacts.${at}.roleNb`, text.roleNb, {
              help: text.roleHelp,
              ...named(text.roleNb),
            })}
            <Pair>
              {fields.line(`contacts.${at}.roleNn`, text.roleNn, { optional: true })}
              {fields.line(`contacts.${at}.roleEn`, text.roleEn, { optional: true })}
            </Pair>
            <Pair>
              {fields.line(`contacts.${at}.email`, text.email, { type: "email", ...named(text.email) })}
              {fields.line(`contacts.${at}.phones`, text.phones, {
                optional: true,
                help: text.phonesHelp,
                ...named(text.phones),
              })}
            </Pair>
          </Person>
        );
      })}
    </People>
  );
}

/** Those that are there, and so many empty ones after them. */
function rowCount(stored: readonly unknown[], empty: number): number {
  return stored.length + empty;
}
