/** Every way to choose `count` of the numbers 0 … size − 1, each ascending, in the order of a dictionary. */
export function* combinations(size: number, count: number): Generator<number[]> {
  const chosen = Array.from({ length: count }, (_, place) => place);
  for (let place = count; place >= 0;) {
    if (count > size) return;
    yield [...chosen];
    place = count - 1;
    while (place >= 0 && chosen[place] === size - count + place) place -= 1;
    if (place < 0) return;
    const next = (chosen[place] ?? 0) + 1;
    for (let later = place; later < count; later += 1) chosen[later] = next + later - place;
  }
}
