/**
 * Keeps labels in a row apart: each stands as near its own place as the others allow. Places are middles, in px, sorted
 * or not; the answer has the order of the question. Where there is too little room, they are spread over what there is.
 */
export function keepApart(
  wanted: readonly number[],
  sizes: readonly number[],
  from: number,
  to: number,
): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
  // groups of labels that touch: each is placed as one, by the mean of what its members want
  const groups: { first: number; last: number; offset: number; size: number; start: number }[] = [];
  order.forEach((label, place) => {
    const size = sizes[label]!;
    groups.push({
      first: place,
      last: place,
      offset: wanted[label]! - size / 2,
      size,
      start: wanted[label]! - size / 2,
    });
    while (groups.length > 1 && overlaps(groups.at(-2)!, groups.at(-1)!)) {
      const after = groups.pop()!;
      const before = groups.pop()!;
      const countBefore = before.last - before.first + 1;
      const countAfter = after.last - after.first + 1;
      const offset =
        (before.offset * countBefore + (after.offset - before.size) * countAfter) /
        (countBefore + countAfter);
      groups.push({
        first: before.first,
        last: after.last,
        offset,
        size: before.size + after.size,
        start: offset,
      });
    }
  });
  holdWithin(groups, from, to);
  const places: number[] = [];
  for (const group of groups) {
    let at = group.start;
    for (let place = group.first; place <= group.last; place++) {
      const label = order[place]!;
      places[label] = at + sizes[label]! / 2;
      at += sizes[label]!;
    }
  }
  return places;
}

function overlaps(before: { start: number; size: number }, after: { start: number }): boolean {
  return before.start + before.size > after.start;
}

/** Pushes groups in from both ends, the far end last, so that the first label never leaves the room. */
function holdWithin(groups: { start: number; size: number }[], from: number, to: number): void {
  let end = to;
  for (const group of groups.toReversed()) {
    group.start = Math.min(group.start, end - group.size);
    end = group.start;
  }
  let start = from;
  for (const group of groups) {
    group.start = Math.max(group.start, start);
    start = group.start + group.size;
  }
}
