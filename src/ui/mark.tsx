/** The mark: a thread with three knots. It takes its colour from the text around it. */
export function Mark() {
  return (
    <svg class="mark-sign" viewBox="0 0 36 16" aria-hidden="true" focusable="false">
      <path d="M4 12 18 9 32 4" fill="none" stroke="currentColor" stroke-width="2" />
      <g fill="currentColor">
        <circle cx="4" cy="12" r="3.6" />
        <circle cx="18" cy="9" r="3.6" />
        <circle cx="32" cy="4" r="3.6" />
      </g>
    </svg>
  );
}
