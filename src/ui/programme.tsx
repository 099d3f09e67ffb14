import type { Child } from "hono/jsx";

/** A line of the programme. `between` is what happens at home, and has no day of its own. */
export type ProgrammeItem =
  | {
      kind: "session" | "screen";
      /** 2027-02-03 */
      day?: string | undefined;
      date: string;
      weekday?: string | undefined;
      title: Child;
      children?: Child;
    }
  | { kind: "between"; children: Child };

/** The programme as a thread with knots: full knots are sessions, small open ones are meetings on a screen. */
export function Programme(props: { items: readonly ProgrammeItem[]; level?: 3 | 4 | undefined }) {
  const Heading = props.level === 4 ? "h4" : "h3";
  return (
    <ol class="thread">
      {props.items.map((item) =>
        item.kind === "between" ? (
          <li class="between">{item.children}</li>
        ) : (
          <li class={item.kind === "screen" ? "screen" : undefined}>
            {item.day ? (
              <time class="when" datetime={item.day}>
                <When {...item} />
              </time>
            ) : (
              <p class="when">
                <When {...item} />
              </p>
            )}
            <Heading>{item.title}</Heading>
            {typeof item.children === "string" ? <p>{item.children}</p> : item.children}
          </li>
        ),
      )}
    </ol>
  );
}

function When(props: { date: string; weekday?: string | undefined }) {
  return (
    <>
      {props.date}
      {props.weekday && <span> {props.weekday}</span>}
    </>
  );
}
