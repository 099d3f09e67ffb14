import type { Child } from "hono/jsx";
import { ChangeList } from "../change-list.tsx";
import { CountForm } from "../count-form.tsx";
import { Crumb } from "../crumb.tsx";
import { DataTable } from "../data-table.tsx";
import { Fold } from "../fold.tsx";
import { Link } from "../link.tsx";
import { MeasureTop, Now } from "../measure-top.tsx";
import { Sentence } from "../sentence.tsx";
import { SourceLine } from "../source-line.tsx";
import { TwoColumns } from "../two-columns.tsx";

const months = [
  { month: "oktober 2026", numerator: "18", denominator: "20", share: "90 %", side: "over" },
  { month: "september 2026", numerator: "17", denominator: "20", share: "85 %", side: "over" },
  { month: "august 2026", numerator: "–", denominator: "–", share: "ikke målt", side: "" },
];

export function MeasureExample(props: { run?: Child }) {
  return (
    <>
      <Crumb href="#">Elvestrand sykehjem, 2. etasje</Crumb>
      <h1>Hudsjekk etter plan</h1>
      <MeasureTop
        sentence={
          <Sentence opening="Noe har endret seg." status="better">
            Andelen har ligget over medianen ni måneder på rad, fra februar 2026. Det er neppe tilfeldig.
          </Sentence>
        }
        form={
          <CountForm
            action="#"
            id="registrer"
            title="Registrer november 2026"
            hidden={{ token: "abc" }}
            numerator={{ name: "teller", label: "Hud sjekket", value: "21" }}
            denominator={{
              name: "nevner",
              label: "Beboere i risiko",
              value: "20",
              error: "Skriv hvor mange som var i risiko, minst like mange som ble sjekket.",
            }}
            between="av"
            save="Lagre"
            none={{ text: "Ingen denne måneden", name: "ingen", value: "ja" }}
          />
        }
        now={
          <Now value="90 %">
            18 av 20 i oktober 2026. Rekken begynte rett etter at dere startet hudsjekk i morgenstellet (1).
            Det er en ledetråd, ikke et bevis.
          </Now>
        }
      />
      {props.run}
      <TwoColumns
        columns={[
          {
            title: "Det dere endret",
            content: (
              <>
                <ChangeList
                  changes={[
                    {
                      number: 1,
                      name: "Hudsjekk i morgenstellet",
                      rest: "fra 19. januar 2026. Gjelder alle beboere i risiko.",
                    },
                    { number: 2, name: "Påminning på tavla", rest: "hver mandag, fra 11. mai 2026." },
                  ]}
                />
                <p>
                  <Link href="#">Merk en ny endring</Link>
                </p>
              </>
            ),
          },
          {
            title: "Slik leser vi diagrammet",
            content: (
              <>
                <p>
                  Regelen som slo ut: lengste rekke på samme side av medianen. Dere har 20 målinger utenfor
                  medianen, og da er grensen 7. Rekken er på 9.
                </p>
                <p>Medianen (55 %) er regnet av de 13 målingene før nettverket og holdes fast.</p>
              </>
            ),
          },
        ]}
      />
      <Fold summary="Alle målinger i tabell (23 av 24 måneder)">
        <DataTable
          caption="Hudsjekk etter plan, måned for måned"
          captionHidden
          narrow="wide"
          label="Tabell med alle målinger"
          rows={months}
          columns={[
            { head: "Måned", cell: (row) => row.month },
            { head: "Sjekket", figure: true, cell: (row) => row.numerator },
            { head: "I risiko", figure: true, cell: (row) => row.denominator },
            { head: "Andel", figure: true, cell: (row) => row.share },
            { head: "Mot medianen", cell: (row) => row.side },
          ]}
        />
      </Fold>
      <SourceLine>
        Kilde: teamets egne tellinger, 20 tilfeldig valgte beboere i risiko per måned. Sist endret 3. november
        2026.
      </SourceLine>
    </>
  );
}
