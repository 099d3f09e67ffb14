import type { Child } from "hono/jsx";

export interface Waiting {
  title: Child;
  why?: Child;
  /** «Frist onsdag 25. november» and «, om to dager». */
  due?: { when: Child; rest?: Child } | undefined;
  go: { href: string; text: string };
}

/** What waits, the most pressing first. Only the first has a button. */
export function WaitList(props: {
  items: readonly Waiting[];
  level?: 2 | 3 | undefined;
  /** False where the page has another main thing to do. */
  button?: boolean | undefined;
}) {
  const Heading = props.level === 3 ? "h3" : "h2";
  return (
    <ol class="wait">
      {props.items.map((item, index) => (
        <li>
          <div>
            <Heading>{item.title}</Heading>
            {item.why && <p>{item.why}</p>}
            {item.due && (
              <p class="due">
                <b>{item.due.when}</b>
                {item.due.rest}
              </p>
            )}
          </div>
          <div class="go">
            <a class={index === 0 && props.button !== false ? "ds-button" : "link"} href={item.go.href}>
              {item.go.text}
            </a>
          </div>
        </li>
      ))}
    </ol>
  );
}
