import { Act } from "../act.tsx";
import { Facts } from "../facts.tsx";
import { Hero } from "../hero.tsx";
import { Link } from "../link.tsx";
import { Part } from "../part.tsx";
import { ProgrammeLine } from "../programme-line.tsx";
import { Programme } from "../programme.tsx";
import { Prose } from "../prose.tsx";
import { RuleList } from "../rule-list.tsx";
import { Sheet } from "../sheet.tsx";

export function InvitationHero() {
  return (
    <Hero
      over="Læringsnettverk for alle kommuner i Agder, våren 2027"
      title="Forbedrings­kompetanse for ledere, ressurs­personer og medarbeidere"
      lead="Tre fra samme arbeidssted lærer å forbedre, prøver det ut hjemme mellom samlingene og ser på sine egne tall om det virket."
    >
      <ProgrammeLine
        knots={[
          { day: "2027-02-03", date: "3. feb", name: "Samling 1" },
          { day: "2027-03-04", date: "4. mars", name: "Teams", screen: true },
          { day: "2027-04-07", date: "7. april", name: "Samling 2" },
          { day: "2027-04-29", date: "29. april", name: "Teams", screen: true },
          { day: "2027-06-02", date: "2. juni", name: "Samling 3" },
        ]}
      />
    </Hero>
  );
}

export function InvitationExample() {
  return (
    <Sheet
      act={
        <Act
          label="Påmelding"
          big="18 dager"
          under="igjen til fristen"
          underPhone="11. desember"
          go={{ href: "#", text: "Meld på et team" }}
          facts={[
            { term: "Frist", text: "fredag 11. desember 2026 kl. 15.00" },
            { term: "Sted", text: "Hunsfos, Vennesla" },
            { term: "Pris", text: "Ingen deltakeravgift" },
            { term: "Plasser", text: "7 av 20 ledige" },
          ]}
          fine="Påmeldingen er bindende og tar om lag åtte minutter."
        />
      }
    >
      <Part title="Hvorfor">
        <Prose
          lead
          text={`Kommunen skal planlegge, gjennomføre, evaluere og korrigere. Det står i forskriften. Hvordan man gjør det på en travel avdeling, må læres ved å gjøre det.

Målet er færre pasientskader, en bedre pasientsikkerhets­kultur og strukturer som varer. Dere lærer

- å se behov og sette i gang
- å lede forbedringen
- å finne det som svikter, og prøve noe nytt i liten skala`}
        />
      </Part>
      <Part title="Program">
        <Programme
          items={[
            {
              kind: "session",
              day: "2027-02-03",
              date: "3. feb",
              weekday: "onsdag",
              title: "Samling 1: Finn problemet",
              children:
                "Kl. 09.00–15.00, Hunsfos i Vennesla. Dere formulerer mål, velger målinger og planlegger den første testen.",
            },
            { kind: "between", children: "Hjemme: mål dagens praksis før dere endrer noe." },
            {
              kind: "screen",
              day: "2027-03-04",
              date: "4. mars",
              weekday: "torsdag",
              title: "Teams-møte",
              children: "Kl. 13.00–15.00. Hva viste de første tallene?",
            },
            {
              kind: "session",
              day: "2027-04-07",
              date: "7. april",
              weekday: "onsdag",
              title: "Samling 2: Prøv ut",
              children: "Kl. 09.00–15.00, Hunsfos. Dere viser diagrammene og lærer av de andre teamene.",
            },
            { kind: "between", children: "Hjemme: juster, mål videre og lag posteren." },
            {
              kind: "session",
              date: "2.–3. juni",
              weekday: "onsdag og torsdag",
              title: "Samling 3: Hold på det og spre det",
              children:
                "Kl. 09.00–15.00, Hunsfos. Sammen med lederne deres lager dere en plan for spredning.",
            },
          ]}
        />
      </Part>
      <Part title="Hvem kan delta" note="Andre fra ledergruppen er velkomne på samlingene." stack>
        <p>Et team på tre fra samme arbeidssted:</p>
        <Facts
          rows={[
            { term: "Leder", text: "ser behovet, gir tid og fjerner hindringer" },
            {
              term: "Ressurs­person",
              text: "fagutvikler, fagsykepleier eller en annen med ansvar for forbedring",
            },
            { term: "Medarbeider", text: "prøver ut endringen i det daglige arbeidet" },
          ]}
        />
        <p>Det er plass til 20 team. 13 er påmeldt.</p>
      </Part>
      <Part title="Det forventer vi">
        <RuleList
          rules={[
            { state: "met", text: "De samme tre møter på alle samlingene." },
            { state: "met", text: "Teamet prøver ut minst én forbedring på eget arbeidssted og måler den." },
            { state: "advice", text: "Anbefalt: at kommunalsjefen kommer på samling 3." },
          ]}
        />
      </Part>
      <Part title="Kostnad og avbud" stack>
        <p>Det koster ikke noe å delta. Kommunen dekker reisen.</p>
        <p>
          <strong>Den som ikke møter, faktureres 800 kroner</strong> per samling. Meld avbud eller send en
          vikar før kl. 09.00 samme dag, så koster det ingenting.
        </p>
      </Part>
      <Part title="Spørsmål">
        <p>
          USHT Agder og Statsforvalteren i Agder arrangerer nettverket sammen.{" "}
          <Link href="#">Skriv til prosjektlederen i USHT Agder</Link>
        </p>
      </Part>
    </Sheet>
  );
}
