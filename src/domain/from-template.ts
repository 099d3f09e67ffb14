import type {
  CollaborativeTemplate,
  CollaborativeText,
  FeeTerms,
  SessionDay,
  TemplateSession,
} from "./collaborative.ts";
import type { Contact } from "./collaborative.ts";
import type { SessionDefinition } from "./collaborative-definition.ts";
import type { ResolvedDefinition } from "./resolved-definition.ts";
import { unusualDay } from "./session-dates.ts";

/** What the coordinator says when a collaborative is started; everything else comes from the template and is changed later. */
export interface Start {
  slug: string;
  firstDay: Temporal.PlainDate;
  /** Absent: the template's own. */
  title?: string;
  organizer: { name: string; email: string };
}

/**
 * A draft from a template: its texts, rules, areas and sessions, with the days counted from the first session day. A
 * later session that would fall on a weekend or a holiday is moved to the next ordinary days. Who is invited is left
 * for the coordinator to say.
 */
export function fromTemplate(template: CollaborativeTemplate, start: Start): ResolvedDefinition {
  const { firstDay } = start;
  return {
    slug: start.slug,
    kind: template.kind,
    templateCode: template.code,
    texts: withTitle(template.texts, start.title),
    rules: template.rules,
    focusAreas: template.focusAreas,
    focusAreaChoice: template.focusAreaChoice,
    sessions: template.sessions.map((session, at) => sessionFrom(session, firstDay, at === 0)),
    chooseOneSession: template.chooseOneSession,
    deadline: { day: firstDay.subtract({ days: template.deadlineDaysBefore }) },
    ...(template.places === undefined ? {} : { places: template.places }),
    fee: feeFrom(template.fee),
    ...(template.duration === undefined ? {} : { duration: template.duration }),
    invited: { all: "counties", countyNumbers: [] },
    parties: [{ name: start.organizer.name, part: "responsible" }],
    contacts: [contactOf(start.organizer.email)],
    references: template.references,
    ...(template.programmeCode === undefined ? {} : { programmeCode: template.programmeCode }),
  };
}

type TextsByLanguage = { nb: CollaborativeText; nn?: CollaborativeText; en?: CollaborativeText };

/** A title of one's own is in bokmål; the other languages' titles then wait to be written. */
function withTitle(texts: TextsByLanguage, title: string | undefined): TextsByLanguage {
  if (title === undefined || title === texts.nb.title) return texts;
  return {
    nb: { ...texts.nb, title },
    ...(texts.nn ? { nn: { ...texts.nn, title: "" } } : {}),
    ...(texts.en ? { en: { ...texts.en, title: "" } } : {}),
  };
}

function sessionFrom(
  session: TemplateSession,
  firstDay: Temporal.PlainDate,
  isFirst: boolean,
): SessionDefinition {
  const days = session.days.map(({ afterDays, starts, ends }) => ({
    day: firstDay.add({ days: afterDays }),
    starts: Temporal.PlainTime.from(starts),
    ends: Temporal.PlainTime.from(ends),
  }));
  const { kind, mode, title, programme, place, address } = session;
  return { kind, mode, title, programme, place, address, days: isFirst ? days : onOrdinaryDays(days) };
}

function onOrdinaryDays(days: SessionDay[]): SessionDay[] {
  for (let moved = days, tries = 0; tries < 14; tries++) {
    if (moved.every(({ day }) => unusualDay(day) === undefined)) return moved;
    moved = moved.map((one) => ({ ...one, day: one.day.add({ days: 1 }) }));
  }
  return days;
}

function feeFrom(fee: CollaborativeTemplate["fee"]): FeeTerms {
  const { participationFeeOre, noShow } = fee;
  return {
    participationFeeOre,
    ...(noShow ? { noShow: { ...noShow, cancelBy: Temporal.PlainTime.from(noShow.cancelBy) } } : {}),
  };
}

/** A first contact, as a role; the coordinator changes it (A084). */
function contactOf(email: string): Contact {
  return { role: { nb: "Prosjektleder", nn: "Prosjektleiar", en: "Project leader" }, email, phones: [] };
}
