import type { Child } from "hono/jsx";

/** What the figures say, before the figures: a bold opening in the colour of its sign, then the rest. */
export function Sentence(props: {
  opening?: Child;
  tone?: "better" | "worse" | "plain" | undefined;
  children?: Child;
}) {
  return (
    <p class={`sentence ${props.tone ?? "plain"}`}>
      {props.opening && (
        <>
          <b>{props.opening}</b>{" "}
        </>
      )}
      {props.children}
    </p>
  );
}
