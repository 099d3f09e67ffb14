import { lastMoment } from "../../domain/enrolment-deadline.ts";
import type { Language } from "../../domain/language.ts";
import { clockTime, dayAndMonth, kroner, list, weekdayAndDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Act } from "../../ui/act.tsx";
import { deadlineWords } from "./deadline-words.ts";
import type { InvitationProps } from "./invitation-page.tsx";
import { type Standing, standingOf } from "./status.ts";
import type { StoredCollaborative } from "./stored-collaborative.ts";
import { words } from "./words.ts";

/** Days left and the button, or that it is full, not yet open, or closed (C01); the facts stay whatever it is. */
export function InvitationAct({ one, now, language }: InvitationProps) {
  const text = say(words, language);
  const standing = standingOf(one, now);
  return (
    <Act
      label={text.enrolment}
      {...whatToDo(one, standing, now, language)}
      facts={facts(one, standing, language)}
    />
  );
}

function whatToDo(
  one: StoredCollaborative,
  { status, daysLeft, free }: Standing,
  now: Temporal.Instant,
  language: Language,
) {
  const text = say(words, language);
  if (status === "open") {
    if (free === 0) return { big: text.full, under: text.allTaken(one.places ?? 0) };
    const time = clockTime(one.deadline.time ?? Temporal.PlainTime.from("23:59"), language);
    const isMeeting = one.kind === "informationMeeting";
    return {
      big: text.days(daysLeft ?? 0),
      under: daysLeft === 0 ? text.lastDayUntil(time) : text.untilDeadline,
      underPhone: dayAndMonth(one.deadline.day, language),
      go:
        one.state === "draft"
          ? undefined
          : { href: `/nettverk/${one.slug}/pamelding`, text: isMeeting ? text.register : text.enrolTeam },
      fine: isMeeting ? undefined : text.bindingFine,
    };
  }
  const opensLater = one.opens !== undefined && Temporal.Instant.compare(now, lastMoment(one.deadline)) < 0;
  if (status === "planned" && one.opens && opensLater) {
    return { fine: `${text.opensOn(weekdayAndDay(one.opens, language))}.` };
  }
  return { fine: `${text.closed}. ${text.closedFine}` };
}

function facts(one: StoredCollaborative, { status, free }: Standing, language: Language) {
  const text = say(words, language);
  const places = meetingPlaces(one, text.online);
  return [
    { term: text.status, text: one.state === "draft" ? text.draft : text[status] },
    { term: text.deadline, text: deadlineWords(one.deadline, language) },
    ...(places.length > 0 ? [{ term: text.place, text: list(places, language) }] : []),
    {
      term: text.price,
      text:
        one.fee.participationFeeOre === 0 ? text.noFeeShort : kroner(one.fee.participationFeeOre, language),
    },
    ...(one.places !== undefined && free !== undefined
      ? [{ term: text.places, text: text.freePlaces(free, one.places) }]
      : []),
  ];
}

/** The rooms people meet in; only when there is none, that it is on a screen. */
function meetingPlaces({ sessions }: StoredCollaborative, online: string): string[] {
  const rooms = sessions
    .filter(({ mode, place }) => mode === "physical" && place !== "")
    .map(({ place, address }) => [place, address].filter(Boolean).join(", "));
  if (rooms.length > 0) return [...new Set(rooms)];
  return sessions.some(({ mode }) => mode === "online") ? [online] : [];
}
