/** Keeps what a pure function gave for the arguments that it was asked for last, `capacity` of them. */
export function recently<Result>(capacity: number, compute: (index: number) => Result): (index: number) => Result {
  // A Map keeps its keys in the order of their setting: the first is the one not asked for longest.
  const kept = new Map<number, Result>();
  return (index) => {
    const result = kept.has(index) ? (kept.get(index) as Result) : compute(index);
    kept.delete(index);
    kept.set(index, result);
    for (const oldest of kept.keys()) {
      if (kept.size <= capacity) break;
      kept.delete(oldest);
    }
    return result;
  };
}
