/** What somebody has written, as a sentence that another can follow: it ends with a stop, also where it was left out. */
export function endedSentence(written: string): string {
  return /[.!?…:][»”")]?$/.test(written.trimEnd()) ? written.trimEnd() : `${written.trimEnd()}.`;
}

/** A name as it stands inside a sentence: «hudsjekk etter plan», but «ISBAR brukt», «NEWS2 ved innkomst» and «P-diagram». */
export function insideSentence(name: string): string {
  const second = name.charAt(1);
  const isAbbreviation = second !== second.toLocaleLowerCase("nb-NO") || /[\d-]/.test(second);
  return isAbbreviation ? name : name.charAt(0).toLocaleLowerCase("nb-NO") + name.slice(1);
}
