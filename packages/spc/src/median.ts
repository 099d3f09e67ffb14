/** The median of the first `count` numbers (mean of the middle two when even). They are put in another order. */
export function medianOf(numbers: Float64Array, count: number = numbers.length): number {
  if (count === 0) return NaN;
  const half = count >> 1;
  const upper = select(numbers, half, count);
  if (count % 2 === 1) return upper;
  let lower = numbers[0]!;
  for (let i = 1; i < half; i++) if (numbers[i]! > lower) lower = numbers[i]!;
  return lower + (upper - lower) / 2;
}

/** Hoare's quickselect: the k-th smallest, with all before it no larger. Middle of three as pivot: sorted data stay linear. */
function select(numbers: Float64Array, k: number, count: number): number {
  let left = 0;
  let right = count - 1;
  while (left < right) {
    const a = numbers[left]!;
    const b = numbers[(left + right) >> 1]!;
    const c = numbers[right]!;
    const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
    let i = left;
    let j = right;
    while (i <= j) {
      while (numbers[i]! < pivot) i++;
      while (numbers[j]! > pivot) j--;
      if (i <= j) {
        const swap = numbers[i]!;
        numbers[i] = numbers[j]!;
        numbers[j] = swap;
        i++;
        j--;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return numbers[k]!;
  }
  return numbers[k]!;
}
