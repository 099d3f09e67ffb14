import type { Child } from "hono/jsx";

/** What the figures say, before the figures: a bold opening in the colour of its sign, then the rest. */
export function Sentence(props: {
  opening?: Child;
  /** The status of what was read: better and worse have a colour of their own, all else is plain. */
  status?: string | undefined;
  children?: Child;
}) {
  const { status } = props;
  return (
    <p class={`sentence ${status === "better" || status === "worse" ? status : "plain"}`}>
      {props.opening && (
        <>
          <b>{props.opening}</b>{" "}
        </>
      )}
      {props.children}
    </p>
  );
}
