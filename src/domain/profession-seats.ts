import type { Profession } from "./profession.ts";

/**
 * Who fills which seat, when each seat may be filled by one of some professions and each person fills one seat. A
 * nurse who leads the unit must not be counted both as leader and as nurse, and a greedy choice would let somebody
 * stand in a seat that another could not do without; so this looks for the largest matching (Kuhn 1955).
 * @returns for each seat the position of the person in it, or undefined when it stays empty
 */
export function fillSeats(
  seats: readonly (readonly Profession[])[],
  people: readonly (Profession | undefined)[],
): (number | undefined)[] {
  const seatOf = new Map<number, number>();
  const sits: (number | undefined)[] = seats.map(() => undefined);

  const seat = (index: number, asked: Set<number>): boolean =>
    people.some((profession, person) => {
      if (profession === undefined || asked.has(person) || !seats[index]?.includes(profession)) return false;
      asked.add(person);
      const taken = seatOf.get(person);
      if (taken !== undefined && !seat(taken, asked)) return false;
      seatOf.set(person, index);
      sits[index] = person;
      return true;
    });

  seats.forEach((_, index) => seat(index, new Set()));
  return sits;
}
