/** The fields a form carries without showing them: the token, the idempotency key, the version. */
export function HiddenFields(props: { values: Record<string, string> | undefined }) {
  return (
    <>
      {Object.entries(props.values ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
