import { isSuperseded, lastDayOf, versionOn } from "../../domain/catalogue/package-on.ts";
import { longDay } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Actions } from "../../ui/actions.tsx";
import { Link } from "../../ui/link.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { PackageView } from "./package-page.tsx";
import { words } from "./words.ts";

/** What the page has to say first: superseded, an older or a coming version, and the way to the next one. */
export function PackageNotices(view: PackageView) {
  const { found, language, editHref } = view;
  const text = say(words, language);
  return (
    <>
      {found.definition.supersededBy && !found.supersession && (
        <Notice tone="warning" title={text.supersededTitle}>
          {found.definition.supersededBy[language]}
        </Notice>
      )}
      <Superseded {...view} />
      <OtherVersion {...view} />
      {editHref && (
        <Actions>
          <Link href={editHref}>{text.edit}</Link>
          {!found.network && <Link href={`/tiltakspakker/${found.slug}/erstattet`}>{text.supersede}</Link>}
        </Actions>
      )}
    </>
  );
}

function Superseded({ found, today, language }: PackageView) {
  const text = say(words, language);
  const { supersession } = found;
  if (supersession === undefined) return null;
  const day = longDay(supersession.from, language);
  const holds = isSuperseded(supersession.from, today);
  return (
    <Notice tone="warning" title={holds ? text.supersededFrom(day) : text.willBeSuperseded(day)}>
      <p>
        {supersession.text[language]} {text.supersededKeep}
      </p>
      {supersession.by && (
        <p>
          <Link href={`/tiltakspakker/${supersession.by.slug}`}>{supersession.by.title[language]}</Link>
        </p>
      )}
    </Notice>
  );
}

/** That there is a newer version, or will be one. */
function OtherVersion({ found, today, language, named }: PackageView) {
  const text = say(words, language);
  const { version, versions, validFrom, slug } = found;
  const holds = versionOn(versions, today);
  if (Temporal.PlainDate.compare(validFrom, today) > 0) {
    return <Notice>{text.notYet(version, longDay(validFrom, language))}</Notice>;
  }
  if (named && holds !== undefined && holds.version > version) {
    const through = lastDayOf(versions, version) ?? today;
    const held = Temporal.PlainDate.compare(through, validFrom) >= 0;
    return (
      <Notice tone="warning" title={text.olderTitle(version)}>
        <p>
          {held ? text.olderText(longDay(validFrom, language), longDay(through, language)) : text.neverHeld}
        </p>
        <p>
          <Link href={`/tiltakspakker/${slug}`}>{text.seeVersion(holds.version)}</Link>
        </p>
      </Notice>
    );
  }
  const next = versions.find((one) => one.version > version);
  if (next === undefined) return null;
  return (
    <Notice>
      <p>{text.newerComes(next.version, longDay(next.validFrom, language))}</p>
      <p>
        <Link href={`/tiltakspakker/${slug}/versjon/${next.version}`}>{text.seeVersion(next.version)}</Link>
      </p>
    </Notice>
  );
}
