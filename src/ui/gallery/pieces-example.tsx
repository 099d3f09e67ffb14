import { Actions } from "../actions.tsx";
import { ButtonLink } from "../button-link.tsx";
import { Button } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { Fold } from "../fold.tsx";
import { Link } from "../link.tsx";
import { Notice } from "../notice.tsx";
import { Part } from "../part.tsx";
import { Prose } from "../prose.tsx";
import { Receipt } from "../receipt.tsx";
import { Sign } from "../sign.tsx";
import { Tag } from "../tag.tsx";

export function PiecesExample() {
  return (
    <>
      <Receipt
        title="Teamet er påmeldt"
        lead="Dere har plass 14 av 20. Alle tre har fått e-post med datoene."
        facts={[
          { term: "Kvittering", text: "AGD-2027-0014" },
          { term: "Sendt", text: "23. november 2026 kl. 14.12" },
          { term: "Kan endres til", text: "11. desember 2026 kl. 15.00" },
        ]}
      >
        <Actions>
          <ButtonLink href="#">Se påmeldingen</ButtonLink>
          <Link href="#">Legg datoene i kalenderen</Link>
        </Actions>
      </Receipt>
      <Part title="Beskjeder">
        <Notice tone="info" title="Denne teksten finnes bare på bokmål.">
          Arrangøren har ikke skrevet den på nynorsk ennå.
        </Notice>
        <Notice tone="warning" title="Noen andre har lagret dette etter at du åpnet det.">
          Se hva som er endret, og lagre på nytt hvis din skal gjelde.
        </Notice>
        <Notice tone="done" live>
          Lagret.
        </Notice>
      </Part>
      <Part title="Status">
        <ul>
          <li>
            <Sign is="better">Forbedring</Sign>
          </li>
          <li>
            <Sign is="worse">Forverring</Sign>
          </li>
          <li>
            <Sign is="same">Ingen sikker endring</Sign>
          </li>
          <li>
            <Sign is="early">For tidlig å si</Sign>
          </li>
          <li>
            <Sign is="missing">Oktober mangler</Sign> <Tag>Utkast</Tag> <Tag>Simulerte data</Tag>
          </li>
        </ul>
      </Part>
      <Part title="Knapper">
        <Actions>
          <Button type="button">Lagre</Button>
          <Button type="button" look="outline">
            Legg til en person
          </Button>
          <Button type="button" look="link">
            Fjern
          </Button>
          <ButtonLink href="#" look="outline">
            Last ned
          </ButtonLink>
        </Actions>
      </Part>
      <Part title="Bokstaver">
        <Prose
          text={`«Á á Č č Đ đ Ŋ ŋ Š š Ŧ ŧ Ž ž» – — … 90 % av 1 000, −3, ≥ 5, ≤ 7, 3 × 2, 4–5 ‑ § 6.
Kárášjohka, Unjárga, Deatnu, Gáivuotna, Snåase, Porsaŋgu, Łukasz, Ğülşen.

- Et punkt
- Et punkt til <b>ikke fet</b>`}
        />
      </Part>
      <Part title="Diagrammet">
        <EmptyState go={{ href: "#", text: "Registrer første måling" }}>
          Her kommer diagrammet når dere har registrert første måling. Tre målinger før dere endrer noe, er
          nok til å begynne.
        </EmptyState>
      </Part>
      <Fold summary="Hvordan medianen er laget">
        <p>Av de 13 målingene før nettverket.</p>
      </Fold>
      <Fold summary="Hvem som kan se dette" open>
        <p>Teamet og veilederen.</p>
      </Fold>
    </>
  );
}
