import type { Language } from "../../domain/language.ts";
import { monthAndYear } from "../../platform/format.ts";
import { say } from "../../platform/words.ts";
import { Facts } from "../../ui/facts.tsx";
import { Link } from "../../ui/link.tsx";
import { Part } from "../../ui/part.tsx";
import { capital } from "./count-text.ts";
import { packageLanguage } from "./measure-language.ts";
import type { MeasuringTeam } from "./read-teams.ts";
import { words } from "./words.ts";

/** Where a team tries its package out, on whom, and from when to when (A009, A069, A070). */
export function PilotFacts({ team, language }: { team: MeasuringTeam; language: Language }) {
  const text = say(words, language);
  const from = team.measures.map(({ expectedFrom }) => expectedFrom).toSorted(Temporal.PlainDate.compare)[0];
  const packages = team.packages.map((one) => (
    <p>
      <Link
        href={`/tiltakspakker/${one.slug}/versjon/${one.version}`}
        lang={packageLanguage(team, one, language)}
      >
        {one.title[language]}
      </Link>
    </p>
  ));
  return (
    <Part title={text.pilot}>
      <Facts
        rows={[
          { term: text.pilotUnit, text: team.unit },
          ...(packages.length === 0 ? [] : [{ term: text.pilotPackage, text: packages }]),
          ...(team.pilotSelection === "" ? [] : [{ term: text.triedOn, text: team.pilotSelection }]),
          ...(from && team.lastSessionDay
            ? [
                {
                  term: text.pilotTime,
                  text: capital(
                    text.pilotFromTo(
                      monthAndYear(from, language),
                      monthAndYear(team.lastSessionDay, language),
                    ),
                  ),
                },
              ]
            : []),
        ]}
      />
    </Part>
  );
}
