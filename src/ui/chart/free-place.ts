/** Finds a place for a text among what is already drawn. Coordinates in px, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What a text should keep clear of: other texts not at all, the data hardly, thin lines if it can. */
export interface Obstacles {
  readonly boxes: Box[];
  readonly data: readonly Segment[];
  readonly lines: readonly Segment[];
}

/** How badly a box is placed: 0 is free. */
export function crowding(box: Box, { boxes, data, lines }: Obstacles): number {
  let score = 0;
  for (const other of boxes) if (boxesMeet(box, other)) score += 10;
  for (const segment of data) if (meets(segment, box)) score += 3;
  for (const segment of lines) if (meets(segment, box)) score += 0.5;
  return score;
}

/** The first of the candidates that crowds least, each judged by the boxes it would fill; `null` without candidates. */
export function freest<Candidate>(
  candidates: readonly Candidate[],
  boxesOf: (candidate: Candidate) => readonly Box[],
  within: Box,
  obstacles: Obstacles,
): { candidate: Candidate; score: number } | null {
  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of candidates) {
    let score = 0;
    for (const box of boxesOf(candidate))
      score += crowding(box, obstacles) + (isWithin(box, within) ? 0 : 25);
    if (best === null || score < best.score - 1e-9) best = { candidate, score };
  }
  return best;
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

/** Whether any of the segment lies within the box. Most are far away, and this is asked thousands of times for a chart. */
export function meets(segment: Segment, box: Box): boolean {
  const { x1, y1, x2, y2 } = segment;
  if (x1 < box.left && x2 < box.left) return false;
  if (x1 > box.right && x2 > box.right) return false;
  if (y1 < box.top && y2 < box.top) return false;
  if (y1 > box.bottom && y2 > box.bottom) return false;
  return crosses(segment, box);
}

/** Liang–Barsky. */
function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  let enters = 0;
  let leaves = 1;
  const within = (towards: number, room: number): boolean => {
    if (towards === 0) return room >= 0;
    const at = room / towards;
    if (towards < 0) enters = Math.max(enters, at);
    else leaves = Math.min(leaves, at);
    return true;
  };
  return (
    within(x1 - x2, x1 - box.left) &&
    within(x2 - x1, box.right - x1) &&
    within(y1 - y2, y1 - box.top) &&
    within(y2 - y1, box.bottom - y1) &&
    enters <= leaves
  );
}
