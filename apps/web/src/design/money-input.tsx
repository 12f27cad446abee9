/**
 * The one field for money. It groups the digits while somebody types, keeps the caret behind the same digit, and never
 * makes a number of them: what it gives is text. What is no amount stays as it was typed, so that it can be corrected, and
 * is refused by `readYuan`; a number field would drop or round it without a word.
 */
import { Input, type InputProps, type InputRef } from 'antd';
import { type ChangeEvent, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { caretIn, groupTyped, plainYuan } from './money';

interface MoneyInputProps extends Omit<InputProps, 'value' | 'onChange' | 'type'> {
  /** Digits and a point, or what was typed instead of an amount. */
  value?: string;
  onChange?: (typed: string) => void;
}

const isComposing = ({ nativeEvent }: ChangeEvent): boolean => (nativeEvent as InputEvent).isComposing === true;
const deletesForward = ({ nativeEvent }: ChangeEvent): boolean =>
  (nativeEvent as InputEvent).inputType === 'deleteContentForward';

export function MoneyInput({ value = '', onChange, ...given }: MoneyInputProps) {
  const field = useRef<InputRef>(null);
  const caret = useRef<number | null>(null);
  /** What a Chinese keyboard is still composing is left alone: to change it would break the composition. */
  const [composed, setComposed] = useState<string | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const input = field.current?.input ?? event.target;
    if (isComposing(event)) return setComposed(input.value);
    setComposed(null);
    const typed = plainYuan(input.value);
    const grouped = groupTyped(typed);
    const place = input.selectionStart ?? input.value.length;
    const kept = grouped === input.value ? place : caretIn(grouped, input.value.slice(0, place));
    // A comma cannot be deleted; deleting forward goes past it, or the key would do nothing for ever.
    caret.current = typed === value && deletesForward(event) ? kept + 1 : kept;
    redraw();
    onChange?.(typed);
  };

  return (
    <Input
      {...given}
      ref={field}
      inputMode="decimal"
      autoComplete="off"
      className="input-amount"
      value={composed ?? groupTyped(value)}
      onChange={take}
    />
  );
}
