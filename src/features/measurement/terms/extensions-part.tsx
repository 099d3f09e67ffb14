import type { Language } from "../../../domain/language.ts";
import { extensionsInForce } from "../../../domain/measurement/extension.ts";
import { longDay, monthAndYear } from "../../../platform/format.ts";
import { say } from "../../../platform/words.ts";
import { Button } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Part } from "../../../ui/part.tsx";
import type { GivenExtension, MeasuringNetwork } from "./read-network.ts";
import { termsPath } from "./terms-path.ts";
import { words } from "./words.ts";

/** Who has longer than the others, taking it back, and the way to give it. */
export function ExtensionsPart(props: {
  network: MeasuringNetwork;
  /** That one was given or taken back. */
  told?: string | undefined;
  hidden: () => Record<string, string>;
  now: Temporal.Instant;
  language: Language;
}) {
  const { network, hidden, now, language } = props;
  const text = say(words, language);
  const { extensions } = network;
  const inForce = new Set(extensionsInForce(extensions, now));
  return (
    <Part title={text.extensions} id="utsettelser" stack>
      {props.told && (
        <Notice tone="done" live>
          {props.told}
        </Notice>
      )}
      {extensions.length === 0 ? (
        <p>{text.noExtensions}</p>
      ) : (
        <DataTable<GivenExtension>
          caption={text.extensions}
          captionHidden
          rows={extensions}
          columns={[
            { head: text.team, cell: ({ team }) => team },
            { head: text.from, cell: ({ fromPeriod }) => monthAndYear(fromPeriod, language) },
            { head: text.through, cell: ({ openThrough }) => longDay(openThrough, language) },
            { head: text.reason, cell: ({ reason }) => reason },
            { head: text.givenBy, cell: ({ grantedBy }) => grantedBy },
            {
              head: text.status,
              cell: (extension) =>
                inForce.has(extension) ? (
                  <Form action={`${termsPath(network)}/utsettelse/${extension.id}`} hidden={hidden()}>
                    <Button look="link">
                      {text.takeBack}
                      <span class="ds-sr-only">: {extension.team}</span>
                    </Button>
                  </Form>
                ) : (
                  text.over
                ),
            },
          ]}
        />
      )}
      <p>
        <Link href={`${termsPath(network)}/utsettelse`}>{text.give}</Link>
      </p>
    </Part>
  );
}
