import type { Child } from "hono/jsx";

/** Before something binding: what will happen and until when it can be undone, then the one filled button. */
export function DoIt(props: {
  children?: Child;
  /** The verb and the word: «Send bindende påmelding». */
  button: Child;
  name?: string | undefined;
  value?: string | undefined;
  /** A link or a quiet button under it. */
  otherwise?: Child;
}) {
  return (
    <div class="doit">
      {typeof props.children === "string" ? <p>{props.children}</p> : props.children}
      <button class="ds-button" type="submit" name={props.name} value={props.value}>
        {props.button}
      </button>
      {props.otherwise && <p>{props.otherwise}</p>}
    </div>
  );
}
