import type { Language } from "../../../domain/language.ts";
import { periodName } from "../../../domain/measurement/period-name.ts";
import { say } from "../../../platform/words.ts";
import { Link } from "../../../ui/link.tsx";
import { type Sheet, sheetIntervals, sheetPath } from "./sheet.ts";
import { sheetIntervalWords, sheetWords } from "./words.ts";

/** Which measures, which periods, and which way. */
export function Choices({ sheet, language }: { sheet: Sheet; language: Language }) {
  const text = say(sheetWords, language);
  const { interval, intervals, older, newer, turned } = sheet;
  const to = (changed: { interval?: Sheet["interval"]; through?: Temporal.PlainDate; turned?: boolean }) => {
    const query = new URLSearchParams({ intervall: sheetIntervals[changed.interval ?? interval] });
    const through = changed.interval ? undefined : (changed.through ?? sheet.periods.at(-1));
    if (through && through !== sheet.periods.at(-1)) query.set("til", through.toString());
    if (through && through === sheet.periods.at(-1) && newer) query.set("til", through.toString());
    if (changed.turned ?? turned) query.set("snudd", "ja");
    return `${sheetPath(sheet)}?${query.toString()}`;
  };
  const [first, last] = [sheet.periods[0], sheet.periods.at(-1)].map((period) =>
    period ? periodName(interval, period, language) : "",
  ) as [string, string];
  return (
    <div class="cells-top">
      {intervals.length > 1 && (
        <nav aria-label={text.intervals}>
          {intervals.map((one) => (
            <a
              class="link"
              href={to({ interval: one.interval })}
              aria-current={one.interval === interval ? "page" : undefined}
            >
              {sheetIntervalWords[one.interval][language]} ({one.count})
            </a>
          ))}
        </nav>
      )}
      <p class="cells-span">
        <span>{text.fromThrough(first, last)}</span>
        {older && (
          <Link small href={to({ through: older })}>
            {text.older}
          </Link>
        )}
        {newer && (
          <Link small href={to({ through: newer })}>
            {text.newer}
          </Link>
        )}
        <Link small href={to({ turned: !turned })}>
          {text.turn}
        </Link>
      </p>
    </div>
  );
}
