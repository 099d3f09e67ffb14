import type { Child } from "hono/jsx";

/** A section of a form about several people, with the rule they must satisfy in the margin beside them. */
export function People(props: { title: Child; id?: string | undefined; rule?: Child; children: Child }) {
  return (
    <section class={props.rule ? "part noted" : "part"} id={props.id}>
      <h2>{props.title}</h2>
      {props.rule && <div class="note">{props.rule}</div>}
      <div class="people">{props.children}</div>
    </section>
  );
}

/** One of them. */
export function Person(props: { title: Child; children: Child }) {
  return (
    <fieldset class="person">
      <legend>
        <h3>{props.title}</h3>
      </legend>
      <div>{props.children}</div>
    </fieldset>
  );
}
