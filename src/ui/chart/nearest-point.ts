export interface PlaceOfPoint {
  readonly position: number;
  readonly x: number;
  readonly y: number;
}

/** The point a finger or a mouse means: along the time axis first of all, so height counts for less. `null` without points. */
export function nearestPoint(places: readonly PlaceOfPoint[], x: number, y: number): PlaceOfPoint | null {
  let nearest: PlaceOfPoint | null = null;
  let shortest = Infinity;
  for (const place of places) {
    const distance = Math.hypot(place.x - x, 0.35 * (place.y - y));
    if (distance < shortest) [nearest, shortest] = [place, distance];
  }
  return nearest;
}
