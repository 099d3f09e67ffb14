import {
  type CancellationFacts,
  type CancellationRefusal,
  cancellationRefusal,
  costOfStayingAway,
  isInTime,
  mayTakeBack,
  takeBackUntil,
} from "../../domain/cancellation.ts";
import type { Language } from "../../domain/language.ts";
import { kroner } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { Form } from "../../ui/form.tsx";
import { Lead } from "../../ui/lead.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { Roll, RollDay, RollMember, RollSession } from "./roll.ts";
import { dayAndClock, dayAndSecond, dayAndTimes, titleOf } from "./session-texts.ts";
import { words } from "./words.ts";

export interface CancellationPageProps {
  roll: Roll;
  session: RollSession;
  day: RollDay;
  member: RollMember;
  facts: CancellationFacts;
  /** The cancellation has just been taken back. */
  takenBack: boolean;
  hidden: Record<string, string>;
  now: Temporal.Instant;
  language: Language;
  status?: number | undefined;
}

/** One member and one day: says what a cancellation costs and until when it is free, before and after it is made. */
export function cancellationPage(props: CancellationPageProps): PageAnswer {
  const { roll, session, day, member, facts, now, language } = props;
  const text = say(words, language);
  const refusal = cancellationRefusal(facts, now);
  const title = facts.cancelledAt ? text.cancelledTitle : refusal ? text.refusedTitle : text.cancel;
  return page({
    status: props.status ?? 200,
    title,
    banner: roll.collaborative.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={`/samlinger/${session.id}`}>{titleOf(session, language)}</Crumb>
        <h1>{title}</h1>
        <Lead>{text.cancelLead(member.name, titleOf(session, language), dayAndTimes(day, language))}</Lead>
        {props.takenBack && !facts.cancelledAt && (
          <Notice tone="done" live>
            {text.takenBack(member.name)}
          </Notice>
        )}
        {facts.cancelledAt ? (
          <Cancelled {...props} at={facts.cancelledAt} />
        ) : refusal ? (
          <Notice>{refusalText(refusal, language)}</Notice>
        ) : (
          <ToCancel {...props} />
        )}
      </>
    ),
  });
}

function ToCancel({ session, day, member, facts, hidden, now, language }: CancellationPageProps) {
  const text = say(words, language);
  const cost = costOfStayingAway(facts);
  const inTime = isInTime(facts, now);
  const until = dayAndClock(takeBackUntil(facts), language);
  return (
    <Form action={`/samlinger/dag/${day.id}/avbud/${member.id}`} hidden={hidden}>
      {cost && !inTime ? (
        <Notice tone="warning" title={text.lateTitle(dayAndClock(cost.freeUntil, language))}>
          {text.lateText(kroner(cost.feeOre, language))}
        </Notice>
      ) : (
        <p>
          {cost
            ? text.freeUntil(dayAndClock(cost.freeUntil, language), kroner(cost.feeOre, language))
            : text.alwaysFree}
        </p>
      )}
      <p>{text.substituteTip}</p>
      <DoIt
        button={inTime || !cost ? text.cancel : text.cancelLate}
        otherwise={<Link href={`/samlinger/${session.id}`}>{text.backToSession}</Link>}
      >
        {inTime ? text.whatHappens(until) : text.whatHappensLate}
      </DoIt>
    </Form>
  );
}

function Cancelled({
  session,
  day,
  member,
  facts,
  hidden,
  now,
  language,
  at,
}: CancellationPageProps & { at: Temporal.Instant }) {
  const text = say(words, language);
  const cost = costOfStayingAway(facts);
  const when = dayAndClock(at, language);
  const refusal = cancellationRefusal(facts, now);
  return (
    <>
      <p role="status">
        {cost === undefined
          ? text.cancelledFree(when)
          : isInTime(facts, at)
            ? text.cancelledInTime(when)
            : text.cancelledLate(dayAndSecond(at, language), kroner(cost.feeOre, language))}
      </p>
      {refusal && <p>{refusalText(refusal, language)}</p>}
      {mayTakeBack(facts, now) && (
        <Form action={`/samlinger/dag/${day.id}/avbud/${member.id}/angre`} hidden={hidden}>
          <DoIt
            button={text.takeBack}
            otherwise={<Link href={`/samlinger/${session.id}`}>{text.backToSession}</Link>}
          >
            {text.takeBackUntil(dayAndClock(takeBackUntil(facts), language))}
          </DoIt>
        </Form>
      )}
      {!refusal && !mayTakeBack(facts, now) && <p>{text.comeAnyway}</p>}
      {!mayTakeBack(facts, now) && (
        <p>
          <Link href={`/samlinger/${session.id}`}>{text.backToSession}</Link>
        </p>
      )}
    </>
  );
}

function refusalText(refusal: CancellationRefusal, language: Language): string {
  const text = say(words, language);
  return { attended: text.refusedAttended, registerClosed: text.refusedClosed, over: text.refusedOver }[
    refusal
  ];
}
