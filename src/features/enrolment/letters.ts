import { type Language, shownText } from "../../domain/language.ts";
import type { Position, TeamRole } from "../../domain/profession.ts";
import { clockTimes, list, weekdayAndDay } from "../../platform/format.ts";
import type { Letter } from "../../platform/mail/letter.tsx";
import { positionName, roleName } from "../../platform/work-words.ts";
import { say } from "../../platform/words.ts";
import { deadlineInWords } from "./deadline-words.ts";
import { words } from "./letter-words.ts";
import type { Offer } from "./read-offer.ts";

/** What every letter about a team tells of it. */
interface TeamInLetter {
  id: string;
  name: string;
  municipality: string;
  memberNames: readonly string[];
}

interface About {
  offer: Offer;
  team: TeamInLetter;
  organizer: string;
  publicUrl: URL;
}

export function titleOf(offer: Offer, language: Language): string {
  return shownText(
    { nb: offer.texts.nb.title, nn: offer.texts.nn?.title ?? "", en: offer.texts.en?.title ?? "" },
    language,
  ).text;
}

/** The session days as rows: "Samling 1", "onsdag 3. februar 2027 kl. 09.00–15.00, Hunsfos". */
export function sessionFacts(offer: Offer, language: Language): [string, string][] {
  return offer.sessions.flatMap((session) =>
    session.days.map(({ day, starts, ends }): [string, string] => [
      shownText(session.title, language).text,
      [
        `${weekdayAndDay(day, language)} ${clockTimes(starts, ends, language)}`,
        session.mode === "online" ? say(words, language).online : session.place,
      ]
        .filter((part) => part !== "")
        .join(", "),
    ]),
  );
}

/** The roles as one text: "Teamleder og måleansvarlig", "Ressursperson". */
export function rolesInWords(
  roles: readonly TeamRole[],
  position: Position | undefined,
  language: Language,
): string {
  const names = roles
    .filter((role) => position === undefined || role !== "member")
    .map((role) => roleName(role, language));
  const all = position === undefined ? names : [positionName(position, language), ...names];
  return list(
    all.map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))),
    language,
  );
}

export function codeLetter(offer: Offer, code: string, language: Language): Letter {
  const text = say(words, language);
  return {
    subject: text.codeSubject,
    greeting: text.helloAll,
    paragraphs: [text.codeText(titleOf(offer, language))],
    code,
    closing: text.codeClosing,
  };
}

export function draftLetter(offer: Offer, publicUrl: URL, language: Language): Letter {
  const text = say(words, language);
  return {
    subject: text.draftSubject,
    greeting: text.helloAll,
    paragraphs: [text.draftText(titleOf(offer, language), deadlineInWords(offer.deadline, language))],
    action: { text: text.continue, url: new URL(`/nettverk/${offer.slug}/pamelding`, publicUrl).href },
    closing: text.codeClosing,
  };
}

export function receiptLetter(
  about: About,
  contact: string,
  acceptedText: string,
  language: Language,
): Letter {
  const text = say(words, language);
  const title = titleOf(about.offer, language);
  return {
    subject: text.receiptSubject(title),
    greeting: text.hello(contact),
    paragraphs: [text.receiptText(about.team.name, title), text.accepted, acceptedText],
    facts: [...teamFacts(about, language), ...sessionFacts(about.offer, language)],
    action: { text: text.openTeam, url: teamAddress(about) },
    closing: text.closing(about.organizer),
  };
}

export function heldLetter(about: About, contact: string, reason: string, language: Language): Letter {
  const text = say(words, language);
  const title = titleOf(about.offer, language);
  return {
    subject: text.heldSubject(title),
    greeting: text.hello(contact),
    paragraphs: [text.heldText(about.team.name, title)],
    facts: [...teamFacts(about, language), [text.reason, reason]],
    closing: text.closing(about.organizer),
  };
}

export function welcomeLetter(
  about: About,
  member: { name: string; roles: readonly TeamRole[]; position?: Position | undefined },
  contact: string,
  language: Language,
): Letter {
  const text = say(words, language);
  const title = titleOf(about.offer, language);
  return {
    subject: text.welcomeSubject(title),
    greeting: text.hello(member.name),
    paragraphs: [text.welcomeText(contact, about.team.name, title), text.welcomeLogIn],
    facts: [
      [text.role, rolesInWords(member.roles, member.position, language)],
      ...sessionFacts(about.offer, language),
    ],
    action: { text: text.openTeam, url: teamAddress(about) },
    closing: text.closing(about.organizer),
  };
}

export function passedLetter(about: About, contact: string, language: Language): Letter {
  const text = say(words, language);
  const title = titleOf(about.offer, language);
  return {
    subject: text.receiptSubject(title),
    greeting: text.hello(contact),
    paragraphs: [text.passedText(about.team.name, title)],
    facts: [...teamFacts(about, language), ...sessionFacts(about.offer, language)],
    action: { text: text.openTeam, url: teamAddress(about) },
    closing: text.closing(about.organizer),
  };
}

export function endedLetter(
  about: About,
  contact: string,
  end: "refused" | "withdrawn",
  reason: string,
  language: Language,
): Letter {
  const text = say(words, language);
  const title = titleOf(about.offer, language);
  return {
    subject: end === "refused" ? text.refusedSubject(title) : text.withdrawnSubject(title),
    greeting: text.hello(contact),
    paragraphs: [
      end === "refused"
        ? text.refusedText(about.team.name, title)
        : text.withdrawnText(about.team.name, title),
    ],
    facts: [[text.reason, reason]],
    action: { text: text.openNetwork, url: new URL(`/nettverk/${about.offer.slug}`, about.publicUrl).href },
    closing: text.closing(about.organizer),
  };
}

function teamFacts({ team }: About, language: Language): [string, string][] {
  const text = say(words, language);
  return [
    [text.team, `${team.name}, ${team.municipality}`],
    [text.members, list(team.memberNames, language)],
  ];
}

function teamAddress({ team, publicUrl }: About): string {
  return new URL(`/team/${team.id}`, publicUrl).href;
}
