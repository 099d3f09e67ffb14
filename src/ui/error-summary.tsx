export interface FieldError {
  /** The id of the field it is about. */
  field: string;
  text: string;
}

/** Takes the focus when the page opens. All that must be mended, in the order of the page, each a link to its field. Nothing when all is well. */
export function ErrorSummary(props: { title: string; errors: readonly FieldError[] }) {
  if (props.errors.length === 0) return null;
  return (
    <div
      class="ds-error-summary"
      id="feil"
      role="group"
      aria-labelledby="feil-tittel"
      tabindex={-1}
      autofocus
    >
      <h2 id="feil-tittel">{props.title}</h2>
      <ul class="ds-list">
        {props.errors.map((error) => (
          <li>
            <a class="ds-link" href={`#${error.field}`}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
