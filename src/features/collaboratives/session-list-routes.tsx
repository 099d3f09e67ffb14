import { z } from "zod";
import { textIn } from "../../domain/collaborative-text-in.ts";
import { durationOutside } from "../../domain/duration-rule.ts";
import { type Language, shownText } from "../../domain/language.ts";
import { firstAndLastDay, unusualDay } from "../../domain/session-dates.ts";
import { list, weekdayAndDay } from "../../platform/format.ts";
import { go, page, type PageAnswer } from "../../platform/web/answer.ts";
import type { Ask } from "../../platform/web/ask.ts";
import { version } from "../../platform/web/fields.ts";
import { get, post, type Route } from "../../platform/web/route.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Crumb } from "../../ui/crumb.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Listing } from "../../ui/listing.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Part } from "../../ui/part.tsx";
import { editWords } from "./edit-words.ts";
import { Marked } from "./marked.tsx";
import { hours } from "./programme-items.ts";
import { readCollaborative } from "./read-collaborative.ts";
import { hubAddress } from "./section.tsx";
import type { StoredCollaborative, StoredSession } from "./stored-collaborative.ts";
import { isSessionInUse, removeSession } from "./write-sessions.ts";
import { claimVersion, keepTerms } from "./write-version.ts";

const path = "/arrangor/nettverk/:collaborative/rediger/samlinger";

/** The sessions of a collaborative in order, each with a page of its own; one can be taken away. */
export const sessionListRoutes: readonly Route[] = [
  get(path, {
    may: "collaborative.edit",
    async answer(ask) {
      return listPage(await readCollaborative(ask.database, ask.place.collaborativeId as string), ask);
    },
  }),

  post(`${path}/:session/fjern`, {
    may: "collaborative.edit",
    form: z.object({ versjon: version() }),
    async wrong(ask) {
      return go(`${ask.path.replace(/\/[^/]+\/fjern$/, "")}`);
    },
    async answer(ask) {
      const id = ask.place.collaborativeId as string;
      const isOurs = await claimVersion(ask.database, id, ask.form.versjon, ask.now);
      const one = await readCollaborative(ask.database, id);
      const text = say(editWords, ask.language);
      if (!isOurs) return listPage(one, ask, { status: 409, message: text.conflictTitle });
      const session = one.sessions.find((found) => found.id === ask.place.sessionId);
      if (session === undefined) return { kind: "notFound" };
      if (await isSessionInUse(ask.database, session))
        return listPage(one, ask, { status: 422, message: text.sessionInUse });
      if (one.state !== "draft" && one.sessions.length === 1) {
        return listPage(one, ask, { status: 422, message: text.lastSession });
      }
      await removeSession(ask.database, session.id);
      await keepTerms(ask.database, id, ask.now);
      await ask.audit({
        action: "collaborative.sessionRemoved",
        subject: { kind: "collaborative", id },
        collaborativeId: id,
        old: session,
      });
      return go(`${hubAddress(one)}/samlinger`);
    },
  }),
];

function listPage(
  one: StoredCollaborative,
  ask: Ask,
  refused?: { status: number; message: string },
): PageAnswer {
  const { language } = ask;
  const text = say(editWords, language);
  return page({
    status: refused?.status ?? 200,
    title: text.sessions,
    body: (
      <>
        <Crumb href={hubAddress(one)}>
          <Marked shown={textIn(one.texts, language).title} page={language} />
        </Crumb>
        <h1>{text.sessions}</h1>
        {refused && (
          <Notice tone="warning" live>
            {refused.message}
          </Notice>
        )}
        <Lead>{text.sessionsLead}</Lead>
        {durationWords(one, language) && <Notice tone="warning">{durationWords(one, language)}</Notice>}
        {one.sessions.length === 0 ? (
          <EmptyState title={text.noSessionsTitle}>{text.noSessions}</EmptyState>
        ) : (
          <Part title={text.programme}>
            <Listing items={one.sessions.map((session) => listed(session, one, language))} />
          </Part>
        )}
        <Actions>
          <ButtonLink href={`${hubAddress(one)}/samlinger/ny`}>{text.addSession}</ButtonLink>
        </Actions>
      </>
    ),
  });
}

function listed(session: StoredSession, one: StoredCollaborative, language: Language) {
  const text = say(editWords, language);
  const days = list(
    session.days.map(({ day }) => weekdayAndDay(day, language)),
    language,
  );
  const unusual = session.days.map(({ day }) => unusualDay(day)).find((why) => why !== undefined);
  return {
    href: `${hubAddress(one)}/samlinger/${session.id}`,
    title: <Marked shown={shownText(session.title, language)} page={language} />,
    text: [days || text.withoutDay, hours(session.days, language)].filter(Boolean).join(". "),
    note: [text[session.mode], session.place, session.address, unusual && text[unusual]]
      .filter(Boolean)
      .join(" · "),
  };
}

function durationWords(one: StoredCollaborative, language: Language): string | undefined {
  const span = firstAndLastDay(one.sessions);
  if (span === undefined || one.duration === undefined) return undefined;
  const months = durationOutside(one.duration, span.first, span.last);
  const { minMonths, maxMonths } = one.duration;
  return months === undefined
    ? undefined
    : say(editWords, language).durationOutside(months, minMonths, maxMonths);
}
