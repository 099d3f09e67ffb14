import type { Language } from "../../domain/language.ts";
import type { NoShowLine } from "../../domain/no-show.ts";
import { kroner, numberWord } from "../../platform/format.ts";
import { page, type PageAnswer } from "../../platform/web/answer.ts";
import { shellWords } from "../../platform/web/shell-words.ts";
import { say } from "../../platform/words.ts";
import { Crumb } from "../../ui/crumb.tsx";
import { DoIt } from "../../ui/do-it.tsx";
import { Form } from "../../ui/form.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { RegisterLine } from "./register-lines.ts";
import { registerWords } from "./register-words.ts";
import type { Roll, RollDay, RollSession } from "./roll.ts";
import { dayName, titleOf } from "./session-texts.ts";

export interface CloseRegisterPageProps {
  roll: Roll;
  session: RollSession;
  day: RollDay;
  unmarked: readonly RegisterLine[];
  fees: readonly NoShowLine[];
  hidden: Record<string, string>;
  language: Language;
  status?: number | undefined;
}

/** Before the register is closed: who is not registered, and what closing means (C26). */
export function closeRegisterPage(props: CloseRegisterPageProps): PageAnswer {
  const { roll, session, day, unmarked, fees, language } = props;
  const text = say(registerWords, language);
  const title = text.closeTitle(titleOf(session, language), dayName(day.day, language));
  const back = `/samlinger/dag/${day.id}/oppmote`;
  const sum = fees.reduce((total, line) => total + line.feeOre, 0);
  return page({
    status: props.status ?? 200,
    title,
    banner: roll.collaborative.simulated ? say(shellWords, language).example : undefined,
    body: (
      <>
        <Crumb href={back}>{text.back}</Crumb>
        <h1>{title}</h1>
        {props.status === 409 && (
          <Notice tone="warning" live>
            {text.changedMeanwhile}
          </Notice>
        )}
        {unmarked.length === 0 ? (
          <p>{text.allMarked}</p>
        ) : (
          <Notice
            tone="warning"
            title={text.unmarked(unmarked.length, numberWord(unmarked.length, language, "capital"))}
          >
            <p>{text.unmarkedText}</p>
            <ul>
              {unmarked.map((line) => (
                <li>
                  {line.member.name}, {line.team.name}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Form
          action={`/samlinger/dag/${day.id}/lukk`}
          hidden={{ ...props.hidden, versjon: String(day.version) }}
        >
          <DoIt
            button={unmarked.length === 0 ? text.close : text.closeAnyway}
            otherwise={<Link href={back}>{text.back}</Link>}
          >
            <p>
              <strong>
                {fees.length === 0
                  ? text.noFees
                  : text.feesToCome(
                      fees.length,
                      numberWord(fees.length, language, "capital"),
                      kroner(sum, language),
                    )}
              </strong>
            </p>
            <p>{text.nothingSent}</p>
          </DoIt>
        </Form>
      </>
    ),
  });
}
