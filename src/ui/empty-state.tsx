import type { Child } from "hono/jsx";

/** An empty place: what will be here, why it is worth it, and the one link that starts it. */
export function EmptyState(props: {
  title?: Child;
  children: Child;
  go?: { href: string; text: string } | undefined;
  level?: 2 | 3 | undefined;
}) {
  const Heading = props.level === 3 ? "h3" : "h2";
  return (
    <div class="empty">
      {props.title && <Heading>{props.title}</Heading>}
      <p>{props.children}</p>
      {props.go && (
        <p>
          <a class="link" href={props.go.href}>
            {props.go.text}
          </a>
        </p>
      )}
    </div>
  );
}
