type Block = { kind: "text"; lines: string[] } | { kind: "list"; items: string[] };

/** Plain text in blocks: an empty line parts them, lines that begin with «- » are a list. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const chunk of text.replaceAll("\r\n", "\n").split(/\n\s*\n/)) {
    let last: Block | undefined;
    for (const line of chunk.split("\n").map((one) => one.trim())) {
      if (line === "") continue;
      const item = /^[-–•*]\s+(.*)$/.exec(line)?.[1];
      if (item !== undefined) {
        if (last?.kind === "list") last.items.push(item);
        else blocks.push((last = { kind: "list", items: [item] }));
      } else if (last?.kind === "text") last.lines.push(line);
      else blocks.push((last = { kind: "text", lines: [line] }));
    }
  }
  return blocks;
}

/** Text that somebody typed, as paragraphs and lists. Nothing in it can become markup. */
export function Prose(props: { text: string; lang?: string | undefined; lead?: boolean | undefined }) {
  return (
    <div class="prose" lang={props.lang}>
      {blocksOf(props.text).map((block, index) =>
        block.kind === "list" ? (
          <ul>
            {block.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        ) : (
          <p class={props.lead && index === 0 ? "lead" : undefined}>
            {block.lines.map((line, at) => (
              <>
                {at > 0 && <br />}
                {line}
              </>
            ))}
          </p>
        ),
      )}
    </div>
  );
}
