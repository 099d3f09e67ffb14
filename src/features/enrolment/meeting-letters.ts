import type { Language } from "../../domain/language.ts";
import { clockTimes, longDay, weekdayAndDay } from "../../platform/format.ts";
import type { Letter } from "../../platform/mail/letter.tsx";
import { say } from "../../platform/words.ts";
import { titleOf } from "./letters.ts";
import { words } from "./meeting-words.ts";
import type { Offer, OfferedSession } from "./read-offer.ts";

interface MeetingLetter {
  offer: Offer;
  session: OfferedSession;
  name: string;
  organizer: string;
  publicUrl: URL;
  language: Language;
}

/** "mandag 4. februar 2019 kl. 12.00–13.00". */
export function timeInWords(session: OfferedSession, language: Language): string {
  const [first] = session.days;
  return first === undefined
    ? ""
    : `${weekdayAndDay(first.day, language)} ${clockTimes(first.starts, first.ends, language)}`;
}

export function registeredLetter(meeting: MeetingLetter, changed: boolean): Letter {
  const text = say(words, meeting.language);
  const title = titleOf(meeting.offer, meeting.language);
  return {
    subject: changed ? text.changedSubject(title) : text.letterSubject(title),
    ...frame(meeting),
    paragraphs: [changed ? text.changedText(title) : text.letterText(title)],
    facts: meetingFacts(meeting),
    action: {
      text: text.see,
      url: new URL(`/nettverk/${meeting.offer.slug}/pamelding/kvittering`, meeting.publicUrl).href,
    },
  };
}

export function cancelledLetter(meeting: MeetingLetter): Letter {
  const text = say(words, meeting.language);
  const title = titleOf(meeting.offer, meeting.language);
  return {
    subject: text.cancelledSubject(title),
    ...frame(meeting),
    paragraphs: [text.cancelledText(title), text.cancelledLead],
  };
}

/** The link that opens the meeting, sent on the day the organiser has set (A123). */
export function connectionLetter(meeting: MeetingLetter, url: string): Letter {
  const text = say(words, meeting.language);
  const title = titleOf(meeting.offer, meeting.language);
  return {
    subject: text.connectionSubject(title),
    ...frame(meeting),
    paragraphs: [text.connectionText(title)],
    facts: [
      [text.when, timeInWords(meeting.session, meeting.language)],
      [text.link, url],
    ],
    ...(isWebAddress(url) ? { action: { text: text.open, url } } : {}),
  };
}

/** Where a link may lead: never to a script. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function frame({ name, organizer, language }: MeetingLetter) {
  const text = say(words, language);
  return { greeting: text.greeting(name), closing: text.closing(organizer) };
}

function meetingFacts({ offer, session, language }: MeetingLetter): [string, string][] {
  const text = say(words, language);
  const link: [string, string][] = offer.connection
    ? [[text.link, text.linkLater(longDay(offer.connection.day, language))]]
    : [];
  return [
    [text.when, timeInWords(session, language)],
    [text.where, session.mode === "online" ? text.online : session.place],
    ...link,
  ];
}
