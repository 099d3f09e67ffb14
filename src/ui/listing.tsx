import type { Child } from "hono/jsx";

export interface Listed {
  href: string;
  title: Child;
  lang?: string | undefined;
  /** A quiet line over the title. */
  over?: Child;
  /** One or two sentences under it. */
  text?: Child;
  /** Where, when, who. */
  note?: Child;
  /** At the right: the status in words. */
  status?: Child;
}

/** A list of things with a page each. The title is the link. */
export function Listing(props: { items: readonly Listed[]; level?: 2 | 3 | undefined }) {
  const Heading = props.level === 2 ? "h2" : "h3";
  return (
    <ul class="listing">
      {props.items.map((item) => (
        <li>
          <div>
            {item.over && <p class="over">{item.over}</p>}
            <Heading lang={item.lang}>
              <a href={item.href}>{item.title}</a>
            </Heading>
            {item.text && <p lang={item.lang}>{item.text}</p>}
            {item.note && <p class="quiet small">{item.note}</p>}
          </div>
          {item.status && <div class="status">{item.status}</div>}
        </li>
      ))}
    </ul>
  );
}
