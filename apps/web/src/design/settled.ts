import { useEffect, useState } from 'react';

/** @returns the value once it has stood still for so many milliseconds: what is typed is not sent letter by letter */
export function useSettled<Value>(value: Value, quietMs: number): Value {
  const [settled, setSettled] = useState(value);
  const content = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: two values of the same content are the same value.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs);
    return () => clearTimeout(timer);
  }, [content, quietMs]);
  return settled;
}
